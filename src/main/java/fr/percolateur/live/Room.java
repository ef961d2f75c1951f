package fr.percolateur.live;

import static fr.percolateur.wording.Wording.say;

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

    /// « Café des greffes, n° 12 »; empty for an event of no series.
    public String series() {
        var series = event.series();
        if (series == null) {
            return "";
        }
        return event.edition() == null ? series.name() : say("live.series", series.name(), event.edition());
    }

    public String address() {
        return event.address() + "direct";
    }
}
