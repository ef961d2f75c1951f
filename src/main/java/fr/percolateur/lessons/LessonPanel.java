package fr.percolateur.lessons;

import gg.jte.Content;

/// What another module says on the page of a lesson: who applies it. Implemented as a bean; the page is public, so
/// that it says the same to everyone.
public interface LessonPanel {

    /// A section of its own.
    Content of(Lesson lesson);
}
