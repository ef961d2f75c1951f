/// The links given in a room: a report that someone quotes, the form that is spoken of. Noted by who keeps the room,
/// read at once by all who are in it, and kept with what the meeting leaves.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conduct",
            "live",
            "stream",
            "event",
            "content",
            "desk",
            "audit",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
