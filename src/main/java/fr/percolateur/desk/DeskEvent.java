package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An event with the figures that its organisers look for first.
///
/// @param status as `event.status` writes it
/// @param registers whether one registers for it here
/// @param confirmed people who have their place
/// @param pending people who await a decision
/// @param waiting people in line
public record DeskEvent(
        String slug,
        String title,
        @Nullable String series,
        String status,
        @Nullable Instant startsAt,
        boolean registers,
        int confirmed,
        int pending,
        int waiting) {

    public String roster() {
        return "/atelier/evenements/" + slug + "/inscriptions";
    }

    public String when() {
        if (startsAt == null) {
            return say("desk.undated");
        }
        var at = startsAt.atZone(Moment.PARIS);
        return say("desk.moment", Dates.longDay(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }

    /// Empty for one that takes place.
    public String mishap() {
        return status.equals("maintained") ? "" : say("desk.status." + status);
    }
}
