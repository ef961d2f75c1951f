package fr.percolateur.registration;

import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;

/// What a person who proved their address asks of a turn: their place, or another one.
final class Answers {

    private final Register register;

    Answers(Register register) {
        this.register = register;
    }

    Proof confirm(Turn turn, Registration registration, boolean vouched) {
        var claim = registration.claim();
        return switch (registration.status()) {
            case REFUSED -> new Proof.Impossible(Obstacle.DECLINED);
            case HELD, EXPIRED, CANCELLED -> settle(turn, registration, vouched);
            case OFFERED ->
                claim.lapsed(turn.now()) ? settle(turn, registration, vouched) : proof(accept(turn, registration));
            case PENDING, CONFIRMED -> proof(claim.isLive(turn.now()) ? accept(turn, registration) : registration);
            case WAITING -> proof(registration);
        };
    }

    Proof proof(Registration registration) {
        return switch (registration.status()) {
            case CONFIRMED -> new Proof.Confirmed(registration);
            case PENDING -> new Proof.Pending(registration);
            case WAITING -> new Proof.Waiting(registration, register.rank(registration.id()));
            case REFUSED -> new Proof.Impossible(Obstacle.DECLINED);
            case HELD, OFFERED, CANCELLED, EXPIRED ->
                throw new IllegalStateException("proven, and yet " + registration.status());
        };
    }

    /// A place if one is free, else a rank in line.
    private Proof settle(Turn turn, Registration registration, boolean vouched) {
        var obstacle = turn.obstacle(registration);
        if (obstacle.isPresent()) {
            return new Proof.Impossible(obstacle.get());
        }
        var ended = registration.status().active()
                ? turn.change(registration, registration.claim().ended(Status.EXPIRED), Change.Cause.LAPSED)
                : registration;
        var settled = turn.change(ended, turn.settled(ended.claim(), vouched), Change.Cause.CONFIRMED);
        turn.promote();
        return proof(settled);
    }

    private Registration accept(Turn turn, Registration registration) {
        var accepted = turn.change(registration, registration.claim().accepted(), Change.Cause.CONFIRMED);
        turn.promote();
        return accepted;
    }

    Move move(Turn turn, Registration registration, Mode mode, boolean vouched) {
        if (!turn.offers(mode)) {
            return new Move.Impossible(Obstacle.MODE_NOT_OFFERED);
        }
        return switch (registration.status()) {
            case REFUSED -> new Move.Impossible(Obstacle.DECLINED);
            case CANCELLED, EXPIRED ->
                switch (settle(turn, registration.with(registration.claim().asking(mode)), vouched)) {
                    case Proof.Confirmed(var settled) -> new Move.Moved(settled);
                    case Proof.Pending(var settled) -> new Move.Moved(settled);
                    case Proof.Waiting(var settled, var rank) -> new Move.Queued(settled, rank);
                    case Proof.Impossible(var obstacle) -> new Move.Impossible(obstacle);
                };
            case HELD -> moveHold(turn, registration, mode);
            case WAITING, OFFERED, PENDING, CONFIRMED -> shift(turn, registration, mode);
        };
    }

    private static Move moveHold(Turn turn, Registration registration, Mode mode) {
        var claim = registration.claim();
        var until = claim.keptUntil();
        if (claim.seat() == mode || until == null) {
            return new Move.Moved(registration);
        }
        if (!turn.welcomes(mode, claim.places())) {
            return new Move.Impossible(Obstacle.NOTHING_FREE);
        }
        var moved = turn.change(registration, claim.asking(mode).held(until), Change.Cause.MOVED);
        turn.promote();
        return new Move.Moved(moved);
    }

    private Move shift(Turn turn, Registration registration, Mode mode) {
        var claim = registration.claim();
        if (claim.seat() == mode) {
            var content = turn.change(registration, claim.content(), Change.Cause.MOVED);
            turn.promote();
            return new Move.Moved(content);
        }
        if (claim.line() == mode) {
            return claim.isLive(turn.now())
                    ? new Move.Moved(accept(turn, registration))
                    : new Move.Queued(registration, register.rank(registration.id()));
        }
        if (turn.welcomes(mode, claim.places())) {
            var moved = turn.change(registration, claim.asking(mode).seated(), Change.Cause.MOVED);
            turn.promote();
            return new Move.Moved(moved);
        }
        if (claim.isOffered()) {
            return new Move.Impossible(Obstacle.NOTHING_FREE);
        }
        var queued = turn.change(registration, claim.asking(mode).queued(), Change.Cause.MOVED);
        return new Move.Queued(queued, register.rank(queued.id()));
    }
}
