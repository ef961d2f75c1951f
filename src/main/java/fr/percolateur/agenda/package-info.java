/// The pages of the agenda: what is to come and what is past, an event, a series, and their covers.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "event",
            "content",
            "document",
            "markup",
            "extraction",
            "search",
            "cover",
            "cache",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
