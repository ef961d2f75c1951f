/// What editions taught: the library of lessons, each with its evidence, and what other programs read of it.
///
/// Promises that a lesson without evidence is never public, that its address stays its own once it was, and that a
/// contact is named for as long as they agree. [LessonBook] is how lessons come to be; [Lessons] is what is public.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "questions",
            "polls",
            "live",
            "agenda",
            "event",
            "home",
            "content",
            "library",
            "document",
            "markup",
            "search",
            "spreadsheet",
            "atom",
            "audit",
            "cache",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.lessons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
