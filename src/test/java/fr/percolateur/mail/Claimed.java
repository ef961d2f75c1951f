package fr.percolateur.mail;

import java.time.Instant;

/// Letters as senders get them, for tests that need no database.
public final class Claimed {

    private Claimed() {}

    public static ClaimedLetter of(Letter letter, Instant postedAt) {
        return new ClaimedLetter(
                7,
                Mark.of(new byte[32], letter.key()),
                letter.key(),
                letter.kind(),
                letter.to().text(),
                LetterContent.of(letter).json(),
                postedAt,
                1);
    }
}
