/// The inbox of those who keep a room: what was asked, what says the same, who asks; and what they decide of it.
///
/// Promises that all who keep a room see the same at once, that nothing needs a script or a mouse, and that no number
/// here tells of anybody. What is decided is the business of [fr.percolateur.questions.Moderation].
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "questions",
            "conduct",
            "content",
            "live",
            "stream",
            "statistics",
            "desk",
            "event",
            "component",
            "document",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
