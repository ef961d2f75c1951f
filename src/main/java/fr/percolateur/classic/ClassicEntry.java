package fr.percolateur.classic;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.prose.Words;

/// One entry of `champs_informations` that stands for keys of ours.
sealed interface ClassicEntry permits HoursEntry, TermsEntry, AccessibilityEntry {

    /// Its `intitule` where it is written anew.
    String label();

    /// What the keys say, in a sentence; empty when they say nothing of it.
    String words(FrontMatter header);

    /// Whether this is the `intitule` of such an entry, however an editor writes it.
    default boolean labelled(String intitule) {
        return plain(intitule).equals(plain(label()));
    }

    /// Whether a content says these words already.
    default boolean says(String content, String words) {
        return plain(content).equals(plain(words));
    }

    private static String plain(String text) {
        return Words.fold(text).replaceAll("[\\s.:]+", " ").strip();
    }
}
