package fr.percolateur.ballots;

import java.text.Normalizer;
import java.util.Locale;

/// A word that people typed, and how many of them did.
///
/// @param word without capitals and accents: those that differ only so are one
/// @param spelling as it was typed first
public record Word(String word, String spelling, int votes, Fate fate) {

    public static final int LONGEST = 40;

    public enum Fate {
        /// Nobody looked at it: it is shown to none but who keeps the room.
        PROPOSED,
        SHOWN,
        HIDDEN
    }

    /// As it is counted; empty when nothing of it is a letter or a digit.
    public static String plain(String spelling) {
        return Normalizer.normalize(spelling, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
