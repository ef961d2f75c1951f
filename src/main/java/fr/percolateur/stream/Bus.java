package fr.percolateur.stream;

import java.util.Set;
import java.util.function.LongConsumer;

/// Carries notices between nodes: what carries them can be replaced.
interface Bus extends AutoCloseable {

    /// Tells all nodes, this one included, that these parts of a room changed. What they show is committed already.
    void tell(long room, Set<String> parts);

    /// Calls for each room of which something was told, from one thread.
    ///
    /// @param heard with the room
    /// @param interrupted when notices may have been missed: whoever listens asks the store for all it follows
    void hear(LongConsumer heard, Runnable interrupted);

    @Override
    void close();
}
