package fr.percolateur.lessons;

import fr.percolateur.web.Page;
import java.util.List;

/// What `/enseignements/{slug}/` shows.
///
/// @param citation as one quotes it, in plain text
/// @param proofs what it stands on, with the figures of polls
/// @param neighbours the others of its edition
/// @param related of other editions
public record LessonPage(
        Page page, Told told, String citation, List<Shown> proofs, List<Told> neighbours, List<Told> related) {

    public Lesson lesson() {
        return told.lesson();
    }
}
