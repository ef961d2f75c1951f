package fr.percolateur.content;

import fr.percolateur.document.Kind;
import java.util.List;

/// A module’s own reading of the documents of one kind. It is called in the transaction that stores them, so that a
/// document and what is shown of it change together.
public interface Projection {

    Kind kind();

    /// Replaces what is kept of these documents. One that is no longer visible is among them, and says so.
    ///
    /// Called on the thread of the transaction, with some hundred documents at a time.
    void project(List<Imported> documents);
}
