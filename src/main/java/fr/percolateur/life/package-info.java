/// An event’s whole life on one page of the Atelier, from the first draft to the day when its people are forgotten.
///
/// Promises that all of it is read where it is decided: in the document, in what letters leave, in what purges run.
/// Reads tables of other modules, and changes nothing in them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "desk",
            "retention",
            "statistics",
            "revision",
            "content",
            "event",
            "extraction",
            "document",
            "viewer",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
