package fr.percolateur.mail;

import java.time.Duration;
import java.time.Instant;

/// What an answer makes of a letter.
///
/// @param delay until it is due again, when it stays in the queue
record Verdict(String status, Duration delay) {

    static Verdict of(Delivery delivery, Instant now) {
        return switch (delivery) {
            case Delivery.Accepted _ -> new Verdict("sent", Duration.ZERO);
            case Delivery.Refused _ -> new Verdict("dead", Duration.ZERO);
            case Delivery.Deferred(var letter, var _) ->
                Patience.after(letter.attempts(), letter.postedAt(), now)
                        .map(delay -> new Verdict("queued", delay))
                        .orElseGet(() -> new Verdict("dead", Duration.ZERO));
        };
    }
}
