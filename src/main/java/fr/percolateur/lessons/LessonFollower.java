package fr.percolateur.lessons;

/// Is told, in its transaction, when a lesson becomes public for the first time. Implemented as a bean by modules that
/// wait for it, such as those who supported the idea of an edition.
public interface LessonFollower {

    /// @param event id of the document of its event
    void published(long event, Lesson lesson);
}
