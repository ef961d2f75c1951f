/// The wall: the room as all in it see it, read at ten metres. It shows what other modules bring for it, with the way
/// in
/// always in sight.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"live", "stream", "ticket", "event", "cache", "cover", "viewer", "web", "wording"})
package fr.percolateur.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
