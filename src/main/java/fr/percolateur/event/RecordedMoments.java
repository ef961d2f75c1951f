package fr.percolateur.event;

import java.util.Optional;

/// Where a moment of an event is heard again. Implemented as a bean by the module that shows recordings.
public interface RecordedMoments {

    /// @param second of the recording, from its beginning
    /// @return an address; empty while nobody may hear it
    Optional<String> at(Event event, int second);
}
