package fr.percolateur.agenda;

import fr.percolateur.event.Event;
import gg.jte.Content;
import java.util.Optional;

/// What another module has to tell of an event on its page, under what its document says: what was learned there, what
/// came of its questions. Implemented as a bean; the page is public, so that it says the same to everyone.
public interface EventStory {

    Optional<Chapter> of(Event event);

    /// @param title hung at the left, `id` that of the title
    /// @param content one element
    record Chapter(String title, String id, Content content) {}
}
