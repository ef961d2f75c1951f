package fr.percolateur.web;

import static fr.percolateur.wording.Wording.say;

import java.time.Instant;

/// What a module keeps of people, why, and until when. A module declares its own as beans: the page on personal data,
/// the purge and the register sheet are made from them, so that none can say otherwise than the others.
///
/// @param what is kept, in words for those of whom it is kept
/// @param basis in law, as article 6 of the GDPR names them
/// @param end in words: « douze heures », « un an après la décision »
public record PersonalData(String what, String purpose, String basis, String end, Forgetting forgetting) {

    /// Erases what is past its end. Done twice, or by two nodes at once, it is done once.
    @FunctionalInterface
    public interface Forgetting {

        /// @return how much was erased
        int upTo(Instant now);
    }

    /// Worded by `key.what`, `key.purpose`, `key.basis` and `key.end`.
    public static PersonalData of(String key, Forgetting forgetting) {
        return new PersonalData(
                say(key + ".what"), say(key + ".purpose"), say(key + ".basis"), say(key + ".end"), forgetting);
    }
}
