package fr.percolateur.lessons;

import org.jspecify.annotations.Nullable;

/// What someone says of a lesson, before it is stored.
///
/// @param contact null for nobody; they agreed
public record LessonDraft(
        String title,
        String body,
        String practice,
        String organisation,
        @Nullable Person contact) {

    /// @param email in lower case
    public record Person(String name, String email) {}
}
