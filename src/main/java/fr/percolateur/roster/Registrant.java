package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.document.Moment;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Someone who registered, in a line.
///
/// @param body who employs them: the organisation of their address, else what they typed; empty when neither is known
/// @param mode of their seat, else the one they asked for
/// @param alsoWaits the mode they wait for beside the seat they have; null for none
public record Registrant(
        long id,
        String givenName,
        String familyName,
        String email,
        String body,
        Mode mode,
        Status status,
        @Nullable Mode alsoWaits,
        boolean accompanied,
        Instant createdAt) {

    /// Family name first, as lists are read.
    public String name() {
        return (familyName + " " + givenName).strip();
    }

    public Tone tone() {
        return tone(status);
    }

    static Tone tone(Status status) {
        return switch (status) {
            case CONFIRMED -> Tone.DONE;
            case HELD, OFFERED -> Tone.HALF;
            case PENDING -> Tone.WARNING;
            case WAITING -> Tone.RING;
            case REFUSED, CANCELLED -> Tone.ERROR;
            case EXPIRED -> Tone.PLAIN;
        };
    }

    public String state() {
        return say("roster.status." + status.word());
    }

    /// « Sur place, accompagné·e ».
    public String attends() {
        var how = say("roster.mode." + mode.word());
        return accompanied ? say("roster.accompanied", how) : how;
    }

    /// Empty for someone who waits for nothing beside their seat.
    public String hopes() {
        return alsoWaits == null ? "" : say("roster.also", say("roster.mode." + alsoWaits.word()));
    }

    public String since() {
        return Dates.day(createdAt.atZone(Moment.PARIS).toLocalDate());
    }
}
