package fr.percolateur.proof;

import java.security.SecureRandom;
import java.time.Duration;

/// What proves an address from the page on which the form was sent: the code of the mail, typed there.
///
/// @param attempt secret of that page, in its address; six digits alone would soon be guessed
/// @param code six digits, in the mail only
public record Challenge(String attempt, String code) {

    public static final Duration LIFE = Duration.ofMinutes(30);

    static final int TRIES = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Challenge fresh() {
        return new Challenge(Secret.fresh(), "%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    byte[] hash() {
        return Secret.hash(attempt + ' ' + code);
    }

    /// What came of typing the code.
    public sealed interface Outcome {

        /// @param registration its id
        record Right(long registration) implements Outcome {}

        /// @param left how often one may still try
        record Wrong(int left) implements Outcome {}

        /// Too old, tried too often, or never given.
        record Spent() implements Outcome {}
    }
}
