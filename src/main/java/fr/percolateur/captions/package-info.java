/// Live captions: typed or pasted by whoever keeps the room, corrected in place, read at once by all, and kept as
/// WebVTT.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "live",
            "stream",
            "event",
            "document",
            "cache",
            "desk",
            "audit",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.captions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
