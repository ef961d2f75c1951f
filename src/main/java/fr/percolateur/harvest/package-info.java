/// The lessons of an edition in the making: written, proved, ordered, published, in the Atelier.
///
/// Also taken from articles, and told as one: the article is never touched, and nothing is published by itself.
///
/// Whoever writes for the series writes them; whoever organises it publishes. [fr.percolateur.lessons.LessonBook] keeps
/// them and rules what may be public.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "lessons",
            "questions",
            "quotations",
            "polls",
            "event",
            "content",
            "document",
            "desk",
            "mail",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
