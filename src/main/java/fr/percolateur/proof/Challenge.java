package fr.percolateur.proof;

import java.time.Duration;

/// What proves an address from the page on which the form was sent: the code of the mail, typed there, once.
///
/// @param attempt secret of that page, in its address; six digits alone would soon be guessed
/// @param code six digits, in the mail only
public record Challenge(String attempt, String code) {

    public static final Duration LIFE = Duration.ofMinutes(30);

    static final int TRIES = 5;

    public static Challenge fresh() {
        return new Challenge(Secret.fresh(), Secret.sixDigits());
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

        /// It proved the address before.
        record Used() implements Outcome {}

        /// Too old, tried too often, or never given.
        record Spent() implements Outcome {}
    }
}
