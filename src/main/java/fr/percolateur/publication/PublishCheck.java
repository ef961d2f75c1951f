package fr.percolateur.publication;

import fr.percolateur.content.StoredDocument;
import java.time.Instant;
import java.util.List;

/// What one module knows that speaks against showing a document to everyone, beyond what its text says. Implemented
/// as a bean; asked when someone is about to publish, and shown with what the checks of the text find.
public interface PublishCheck {

    /// @param document as it would be published: what it says now, with its state as it is stored
    /// @param now when it would be public
    List<Obstacle> of(StoredDocument document, Instant now);
}
