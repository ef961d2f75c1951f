package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.live.Room;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The room as those see it who keep it: how one comes in, what runs, and what comes.
///
/// @param entrance the short address that one types, as the wall shows it
public record ControlPage(Room room, String entrance, Clockwork clockwork) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct";
    }

    public String address() {
        return address(room.event().slug());
    }

    private static String hour(@Nullable Instant instant) {
        return instant == null ? "" : Dates.hour(instant.atZone(Moment.PARIS).toLocalTime());
    }

    public String state(Clockwork.Item item) {
        if (item.running()) {
            return clockwork.remaining().isEmpty() ? say("conduct.runs") : clockwork.remaining();
        }
        return item.isOver() ? say("conduct.over", hour(item.ended())) : "";
    }
}
