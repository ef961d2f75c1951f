/// The wall: the room as all in it see it, read at ten metres. It shows one thing that other modules bring for it, with
/// the way in always in sight.
///
/// Promises that what it shows fits a screen of 16 to 9 without scrolling, and that what came last is what it shows:
/// what someone chose, or what began since. [Exhibit] is how a module comes to be there.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conduct", "live", "stream", "ticket", "event", "audit", "content", "desk", "cache", "cover", "viewer",
            "web", "wording"
        })
package fr.percolateur.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
