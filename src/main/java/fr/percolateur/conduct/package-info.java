/// Conducting the programme: sequences start and end, everyone’s clock follows, what comes later shifts.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "live",
            "stream",
            "content",
            "event",
            "document",
            "desk",
            "audit",
            "skin",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
