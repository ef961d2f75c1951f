package fr.percolateur.harvest;

import fr.percolateur.lessons.Evidence;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.wording.FrenchLine;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// A lesson as an article tells it, for someone to take or to leave.
///
/// @param body Markdown, as it stands in the article
/// @param practice, `organisation` and `evidence` where the article was written from lessons; else empty
record Proposal(String title, String body, String practice, String organisation, List<Evidence> evidence) {

    Proposal {
        evidence = List.copyOf(evidence);
    }

    /// Whether this is the lesson, as far as its title tells.
    boolean isOf(Lesson lesson) {
        return bare(title).equals(bare(lesson.title()));
    }

    /// Without what typing makes differ.
    private static String bare(String title) {
        return Normalizer.normalize(FrenchLine.set(title).toLowerCase(Locale.FRENCH), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Punct}’«»]+", " ")
                .strip();
    }
}
