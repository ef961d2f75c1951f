package fr.percolateur.questions;

/// What came of asking, or of changing what one asked.
public sealed interface Asked {

    /// It waits for a moderator. Sent twice, it is one.
    record Taken(long id) implements Asked {}

    record Empty() implements Asked {}

    /// @param length in characters, as it was typed
    record TooLong(int length) implements Asked {}

    /// Whom it is addressed to is not of this event, or no longer.
    record Astray() implements Asked {}

    /// One person, or one device, asked too much in a few minutes.
    record TooMany() implements Asked {}

    /// The room only keeps what was said.
    record Closed() implements Asked {}

    /// A moderator read it meanwhile, or it is not theirs.
    record TooLate() implements Asked {}
}
