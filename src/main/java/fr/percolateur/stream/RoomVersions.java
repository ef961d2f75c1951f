package fr.percolateur.stream;

import java.util.Map;

/// How far a room is.
///
/// @param sequence of its last notice; 0 when nothing was said yet
/// @param parts the sequence at which each last changed
record RoomVersions(long sequence, Map<String, Long> parts) {

    static final RoomVersions NONE = new RoomVersions(0, Map.of());

    /// 0 for one that never changed: the page had it.
    long of(String part) {
        return parts.getOrDefault(part, 0L);
    }
}
