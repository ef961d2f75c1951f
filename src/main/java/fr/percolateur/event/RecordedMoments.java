package fr.percolateur.event;

import java.time.Instant;
import java.util.Optional;

/// Where a moment of an event is heard again. Implemented as a bean by the module that shows recordings.
public interface RecordedMoments {

    /// @return where all of it is heard; empty while nobody may
    Optional<String> of(Event event);

    /// @param second of the recording, from its beginning
    /// @return an address; empty while nobody may hear it
    Optional<String> at(Event event, int second);

    /// @param moment on the clock: the recording rarely begins with the event
    /// @return an address; empty also for what came before the recording
    Optional<String> at(Event event, Instant moment);
}
