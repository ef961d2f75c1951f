package fr.percolateur.mail;

/// What a mail server answered to a letter.
///
/// @param reply in its own words, for those who look for a letter in its log
public sealed interface Delivery {

    ClaimedLetter letter();

    String reply();

    record Accepted(ClaimedLetter letter, String reply) implements Delivery {}

    /// Not now (4xx).
    record Deferred(ClaimedLetter letter, String reply) implements Delivery {}

    /// Never (5xx).
    record Refused(ClaimedLetter letter, String reply) implements Delivery {}
}
