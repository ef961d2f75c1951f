package fr.percolateur.terms;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// On what terms one registers for an event, as its document says them.
///
/// @param event id of its document
/// @param approval whether an organiser approves each registration
/// @param companions whether one may come accompanied
/// @param startsAt null without a date
/// @param overAt when the event leaves the agenda
/// @param held whether the event takes place: neither cancelled nor postponed, and public
public record Terms(
        long event,
        @Nullable Instant opens,
        @Nullable Instant closes,
        boolean approval,
        boolean companions,
        Audience audience,
        @Nullable Instant startsAt,
        @Nullable Instant overAt,
        boolean held) {

    /// What it takes to book an interpreter.
    private static final Duration BOOKING = Duration.ofDays(14);

    /// A freed place is given directly once the event is so near.
    private static final Duration DIRECT = Duration.ofHours(24);

    /// Our letters are tried again for a day before we give up.
    private static final Duration PROOFS = Duration.ofDays(1);

    /// Any place is kept as long for its address to be proven.
    private static final Duration LEAST = Duration.ofMinutes(30);

    public enum Audience {
        AGENTS,
        EVERYONE,
        INVITATION
    }

    /// Why one cannot register now; empty when one can.
    public Optional<Obstacle> obstacle(Instant now) {
        if (!held) {
            return Optional.of(Obstacle.NOT_HELD);
        }
        if (isOver(now)) {
            return Optional.of(Obstacle.OVER);
        }
        if (opens != null && now.isBefore(opens)) {
            return Optional.of(Obstacle.NOT_YET);
        }
        return closes != null && !now.isBefore(closes) ? Optional.of(Obstacle.CLOSED) : Optional.empty();
    }

    /// The same for someone who sent the form in time and has yet to prove the address: a letter that was slow shuts
    /// nobody out, for a day and until the event begins.
    public Optional<Obstacle> obstacleToProve(Instant now) {
        return obstacle(now)
                .filter(why -> why != Obstacle.CLOSED
                        || proofsUntil().filter(now::isBefore).isEmpty());
    }

    /// Until when forms that were sent in time can be proven; empty where registration never closes.
    public Optional<Instant> proofsUntil() {
        return Optional.ofNullable(closes)
                .map(closing -> closing.plus(PROOFS))
                .map(until -> startsAt == null ? until : earlier(until, startsAt));
    }

    /// The same for someone whom nobody has to approve.
    public Terms unquestioned() {
        return new Terms(event, opens, closes, false, companions, audience, startsAt, overAt, held);
    }

    /// Whether the event took place: who had a place then is what its figures and certificates say.
    public boolean isOver(Instant now) {
        return overAt != null && !now.isBefore(overAt);
    }

    /// The same for those who are invited: they register as long as the event is to come.
    public Terms always() {
        return new Terms(event, null, null, approval, companions, audience, startsAt, overAt, held);
    }

    /// Whether freed places still go to those in line: also once registration is closed, until the event begins.
    public boolean promotes(Instant now) {
        return held && (startsAt == null || now.isBefore(startsAt));
    }

    /// Until when a place freed now is kept for the first in line; empty when it is given directly.
    ///
    /// @param seated whether they have a place in the other mode, which nothing but their own word takes from them
    public Optional<Instant> offerUntil(Instant now, boolean seated) {
        var until = WorkingHours.after(now, 8);
        if (startsAt == null) {
            return Optional.of(until);
        }
        var limit = startsAt.minus(DIRECT);
        if (now.isBefore(limit)) {
            return Optional.of(earlier(until, limit));
        }
        return seated ? Optional.of(earlier(until, startsAt)) : Optional.empty();
    }

    /// Until when a place is kept for someone whom a colleague entered now: they did not wait for a letter as whoever
    /// sends a form does. The end of the next working day, and at most until a day before the start; later half an
    /// hour, as for anyone.
    public Instant colleagueUntil(Instant now) {
        var until = WorkingHours.endOfNextDay(now);
        var limited = startsAt == null ? until : earlier(until, startsAt.minus(DIRECT));
        var least = now.plus(LEAST);
        return limited.isBefore(least) ? least : limited;
    }

    /// Whether places are given directly by now, so that none should stay empty for want of a neighbour.
    public boolean isNear(Instant now) {
        return startsAt != null && !now.isBefore(startsAt.minus(DIRECT));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// Until when needs that have to be booked can be met; empty without a date.
    public Optional<Instant> needsUntil() {
        return Optional.ofNullable(startsAt).map(starts -> starts.minus(BOOKING));
    }
}
