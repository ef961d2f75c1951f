package fr.percolateur.stream;

import java.util.Set;

/// A part of a room's page that changes while people look at it. Modules bring theirs as beans.
public interface Part {

    /// Unique among parts, fit for an attribute: `questions`.
    String name();

    /// Whether this audience has it on its page.
    boolean isFor(String audience);

    /// Other parts of the room whose changes change this one too.
    default Set<String> mirrors() {
        return Set.of();
    }

    /// As the page includes it, read now: the same for all of this audience.
    ///
    /// @param room the id of the event's document
    String html(long room, String audience);
}
