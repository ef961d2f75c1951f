package fr.percolateur.live;

import fr.percolateur.event.Event;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The live room of an event.
///
/// @param code what one types from the wall
/// @param closedAt since when it only keeps what was said; null before
public record Room(
        Event event,
        String code,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /// Where one types the code of any room.
    public static final String SHORT = "/d";

    public long id() {
        return event.id();
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public String address() {
        return event.address() + "direct";
    }
}
