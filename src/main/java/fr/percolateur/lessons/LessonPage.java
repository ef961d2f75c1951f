package fr.percolateur.lessons;

import fr.percolateur.search.Related;
import fr.percolateur.web.Page;
import gg.jte.Content;
import java.util.List;

/// What `/enseignements/{slug}/` shows.
///
/// @param citation as one quotes it, in plain text
/// @param proofs what it stands on, with the figures of polls
/// @param panels what other modules say of it
/// @param neighbours the others of its edition
/// @param related what else there is to read, of other editions
public record LessonPage(
        Page page,
        Told told,
        String citation,
        List<Shown> proofs,
        List<Content> panels,
        List<Told> neighbours,
        List<Related> related) {

    public Lesson lesson() {
        return told.lesson();
    }
}
