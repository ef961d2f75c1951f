package fr.percolateur.mail;

import java.time.Instant;

/// A letter that did not arrive.
///
/// @param key what news it was
/// @param subject empty once what it said is forgotten, and of a letter that brought a code
/// @param reply what the mail server answered, in its words
public record Trouble(
        long id, EmailAddress to, String key, String subject, Outcome outcome, String reply, Instant settledAt) {

    public enum Outcome {
        /// Refused, or put off for a day.
        DEAD,
        /// Taken by a server, and reported back later.
        BOUNCED
    }
}
