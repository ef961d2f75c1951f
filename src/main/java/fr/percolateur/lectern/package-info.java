/// The screen of one who speaks: their own sequence and what is left of it, the questions addressed to them.
///
/// Promises that it opens by their personal page alone, shows nothing of a question that the room does not see, works
/// without script, and is cut once they no longer speak there.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "questions",
            "conduct",
            "live",
            "stream",
            "speakers",
            "directory",
            "event",
            "content",
            "extraction",
            "document",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.lectern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
