package fr.percolateur.registration;

import fr.percolateur.proof.Challenge;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One turn at the places of an event: the one rule of places, in a transaction that holds the lock of the pools it
/// touches. A place that is freed is promised to the first in line in the same turn.
final class Turn {

    /// How long a place is kept for an address to be proven.
    static final Duration HOLD = Duration.ofMinutes(30);

    private final RegistrationRows rows;
    private final Terms terms;
    private final Map<Mode, Pool> pools;
    private final Instant now;
    private final List<Change> changes = new ArrayList<>();
    private boolean released;

    /// @param pools those that are locked, as they are since
    Turn(RegistrationRows rows, Terms terms, Map<Mode, Pool> pools, Instant now) {
        this.rows = rows;
        this.terms = terms;
        this.pools = new EnumMap<>(Mode.class);
        this.pools.putAll(pools);
        this.now = now;
    }

    List<Change> changes() {
        return changes;
    }

    boolean offers(Mode mode) {
        var pool = pools.get(mode);
        return pool != null && pool.offered();
    }

    long event() {
        return terms.event();
    }

    Instant now() {
        return now;
    }

    boolean isOver() {
        return terms.isOver(now);
    }

    /// Why nobody can register for this mode now.
    Optional<Obstacle> obstacle(Mode mode) {
        return offers(mode) ? terms.obstacle(now) : Optional.of(Obstacle.MODE_NOT_OFFERED);
    }

    /// Why this person cannot have a place, or a rank, now.
    Optional<Obstacle> obstacle(Registration registration) {
        var claim = registration.claim();
        if (!offers(claim.mode())) {
            return Optional.of(Obstacle.MODE_NOT_OFFERED);
        }
        return registration.mayYetProve() ? terms.obstacleToProve(now) : terms.obstacle(now);
    }

    /// Whether someone who comes now has a place. Before it says no, holds and offers that ran out are released.
    boolean welcomes(Mode mode, int places) {
        if (pool(mode).welcomes(places)) {
            return true;
        }
        release();
        return pool(mode).welcomes(places);
    }

    /// The claim of someone who proved their address: a place when one is free, else a rank in line.
    ///
    /// @param vouched whether it is known that they may attend, so that nobody has to decide it
    Claim settled(Claim claim, boolean vouched) {
        var known = claim.proven(vouched && !terms.approval());
        return welcomes(claim.mode(), claim.places()) ? known.seated() : known.queued();
    }

    /// The claim of someone who did not yet: a place kept for a while when one is free, else nothing.
    Claim held(Claim claim, Instant until) {
        return welcomes(claim.mode(), claim.places()) ? claim.held(until) : claim.ended(Status.EXPIRED);
    }

    /// Changes for how many a registration takes places, where it has one.
    ///
    /// @return false, and nothing is changed, when that is one more than can be had
    boolean accompany(Registration registration, boolean accompanied) {
        var claim = registration.claim();
        var wanted = claim.accompanied(accompanied);
        var more = wanted.places() - claim.places();
        if (more == 0) {
            return true;
        }
        var seat = claim.seat();
        if (more > 0 && seat != null && !welcomes(seat, more)) {
            return false;
        }
        change(registration, wanted, Change.Cause.MOVED);
        promote();
        return true;
    }

    /// What someone new takes is counted before they are added, with others who came in the same turn: the next sees
    /// it.
    Claim count(Claim claim) {
        count(Claim.none(claim.mode(), claim.places()), claim);
        return claim;
    }

    /// Takes back what was counted for someone who was not added.
    void discount(Claim claim) {
        count(claim, Claim.none(claim.mode(), claim.places()));
    }

    /// Tells those who follow of someone who was added.
    void tellNew(Registration registration, @Nullable Challenge challenge) {
        changes.add(new Change(registration, null, Change.Cause.SUBMITTED, challenge, null));
    }

    /// The same for someone whom an organiser entered.
    ///
    /// @param by the name of the organiser
    void tellEntered(Registration registration, String by) {
        changes.add(new Change(registration, null, Change.Cause.ENTERED, null, by));
    }

    /// For someone who was registered before, and is no more.
    Registration enterAgain(Registration registration, Claim next, String by) {
        var entered = rows.change(registration, next, null, now);
        note(new Change(entered, registration.claim(), Change.Cause.ENTERED, null, by));
        return entered;
    }

    Registration change(Registration registration, Claim next, Change.Cause cause) {
        // why it was cancelled means nothing once it is not
        return change(registration, next, cause, next.status().active() ? null : registration.reason(), null);
    }

    /// For a form that was sent again.
    Registration change(Registration registration, Claim next, @Nullable Challenge challenge) {
        return change(registration, next, Change.Cause.SUBMITTED, null, challenge);
    }

    Registration refuse(Registration registration, String reason) {
        return change(registration, registration.claim().ended(Status.REFUSED), Change.Cause.REFUSED, reason, null);
    }

    Registration withdraw(Registration registration, String reason) {
        return change(registration, registration.claim().ended(Status.CANCELLED), Change.Cause.WITHDRAWN, reason, null);
    }

    private Registration change(
            Registration registration,
            Claim next,
            Change.Cause cause,
            @Nullable String reason,
            @Nullable Challenge challenge) {
        var changed = rows.change(registration, next, reason, now);
        note(new Change(changed, registration.claim(), cause, challenge, null));
        return changed;
    }

    void delete(Registration registration) {
        rows.delete(registration.id());
        var gone = registration.with(registration.claim().ended(Status.CANCELLED));
        note(new Change(gone, registration.claim(), Change.Cause.DELETED));
    }

    /// Tells those who follow of something that changed no place.
    void tell(Registration registration, Change.Cause cause, Challenge challenge) {
        changes.add(new Change(registration, registration.claim(), cause, challenge, null));
    }

    /// Frees what was kept for too long, and gives it on; once a turn, since its clock stands still. Whoever is about
    /// to change a registration that was there before does this first: it may be one of those.
    void release() {
        if (released) {
            return;
        }
        released = true;
        for (var lapsed : rows.lockLapsed(terms.event(), pools.keySet(), now)) {
            change(lapsed, lapsed.claim().lapsed(), Change.Cause.LAPSED);
        }
        promote();
    }

    /// Gives what is free to those in line, the first first.
    void promote() {
        if (terms.promotes(now)) {
            List.copyOf(pools.keySet()).forEach(this::promote);
        }
    }

    /// Someone accompanied who is first waits for two places, and nobody goes before them, so that they are not passed
    /// over for ever; near the start, when no second one may come in time, nothing stays empty for that.
    private void promote(Mode mode) {
        var pool = pool(mode);
        if (pool.waiting() == 0 || !pool.fits(1)) {
            return;
        }
        var near = terms.isNear(now);
        for (var first : rows.lockFirst(terms.event(), mode, near ? pool.waiting() : pool.free())) {
            if (pool(mode).fits(first.claim().places())) {
                var claim = first.claim();
                var next = terms.offerUntil(now, claim.seat() != null)
                        .map(claim::offered)
                        .orElseGet(claim::accepted);
                change(first, next, Change.Cause.PROMOTED);
            } else if (!near) {
                return;
            }
        }
    }

    private void note(Change change) {
        var next = change.registration().claim();
        var before = change.before();
        count(before == null ? Claim.none(next.mode(), next.places()) : before, next);
        changes.add(change);
    }

    private void count(Claim had, Claim next) {
        for (var mode : Mode.values()) {
            if (pools.containsKey(mode)) {
                pools.computeIfPresent(mode, (_, pool) -> pool.after(had, next));
            } else if (had.takes(mode) != next.takes(mode)) {
                throw new IllegalStateException("the pool " + mode + " is not locked");
            }
        }
    }

    private Pool pool(Mode mode) {
        return Objects.requireNonNull(pools.get(mode), "a pool that is not locked");
    }
}
