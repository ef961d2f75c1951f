package fr.percolateur.registration;

import fr.percolateur.terms.Mode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a registration has of an event’s places, and what may become of it. Nothing here takes or frees a place: [Turn]
/// does, and the table’s constraints say the same again.
///
/// @param mode what was asked for last
/// @param places two when someone accompanies
/// @param seat the mode of the place it has, also while held
/// @param line the mode it waits for, or is offered while `keptUntil` runs; someone with a seat may have one too
/// @param keptUntil the end of the hold or of the offer
/// @param proven whether the address was shown to be that of the person
/// @param approved whether nobody has to approve it any more: since the proof, or since an organiser did
public record Claim(
        Status status,
        Mode mode,
        int places,
        @Nullable Mode seat,
        @Nullable Mode line,
        @Nullable Instant keptUntil,
        boolean proven,
        boolean approved) {

    /// Of someone who has nothing yet.
    static Claim none(Mode mode, int places) {
        return new Claim(Status.EXPIRED, mode, places, null, null, null, false, false);
    }

    /// Whether a freed place is kept for this person to accept.
    public boolean isOffered() {
        return line != null && keptUntil != null;
    }

    public boolean isWaiting() {
        return line != null && keptUntil == null;
    }

    /// Whether a place is offered, and can still be accepted.
    boolean isLive(Instant now) {
        return isOffered() && !lapsed(now);
    }

    /// Whether the hold or the offer ran out.
    boolean lapsed(Instant now) {
        return keptUntil != null && !keptUntil.isAfter(now);
    }

    /// How many places of a mode it takes.
    int takes(Mode of) {
        return seat == of || (isOffered() && line == of) ? places : 0;
    }

    Claim held(Instant until) {
        return new Claim(Status.HELD, mode, places, mode, null, until, proven, approved);
    }

    /// Is known to be of the person whose address it bears.
    ///
    /// @param unquestioned whether nobody has to approve it
    Claim proven(boolean unquestioned) {
        return new Claim(status, mode, places, seat, line, keptUntil, true, approved || unquestioned);
    }

    /// Has its place for good, in the mode that was asked for.
    Claim seated() {
        var status = approved ? Status.CONFIRMED : Status.PENDING;
        return new Claim(status, mode, places, mode, null, null, proven, approved);
    }

    /// Joins the line of the mode that was asked for, and keeps the seat it may have elsewhere.
    Claim queued() {
        return new Claim(seat == null ? Status.WAITING : status, mode, places, seat, mode, null, proven, approved);
    }

    Claim offered(Instant until) {
        return new Claim(seat == null ? Status.OFFERED : status, mode, places, seat, line, until, proven, approved);
    }

    /// Has what was offered or waited for; the seat it had elsewhere is free.
    Claim accepted() {
        return line == null ? this : asking(line).seated();
    }

    /// Neither proven nor accepted in time. Someone with a seat keeps it.
    Claim lapsed() {
        return seat == null || status == Status.HELD ? ended(Status.EXPIRED) : content();
    }

    /// Keeps the seat it has, and waits for no other.
    Claim content() {
        return seat == null ? this : new Claim(status, seat, places, seat, null, null, proven, approved);
    }

    Claim approve() {
        var to = status == Status.PENDING ? Status.CONFIRMED : status;
        return new Claim(to, mode, places, seat, line, keptUntil, proven, true);
    }

    /// Has nothing any more.
    Claim ended(Status status) {
        return new Claim(status, mode, places, null, null, null, proven, approved);
    }

    Claim accompanied(boolean accompanied) {
        return new Claim(status, mode, accompanied ? 2 : 1, seat, line, keptUntil, proven, approved);
    }

    Claim asking(Mode wanted) {
        return new Claim(status, wanted, places, seat, line, keptUntil, proven, approved);
    }
}
