package fr.percolateur.stream;

import java.util.Set;

/// Those who see the same page of a room: participants, moderators, the wall.
public interface Audience {

    /// Unique among audiences: `participant`.
    String name();

    /// Those among these holders who may still listen. Asked all along: whoever is not named is cut.
    ///
    /// @param holders as the page named them when it opened the stream
    Set<String> admitted(long room, Set<String> holders);
}
