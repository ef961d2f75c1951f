package fr.percolateur.lessons;

/// What came of publishing a lesson.
public sealed interface Outcome {

    record Published(Lesson lesson) implements Outcome {}

    /// Nothing shows that it is so.
    record Unproven() implements Outcome {}

    /// It has neither a text nor a practice: nothing to read under its title.
    record Empty() implements Outcome {}

    /// It is gone, or was public already.
    record Overtaken() implements Outcome {}
}
