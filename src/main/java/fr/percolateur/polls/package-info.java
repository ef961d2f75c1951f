/// Polls of a room: asked, answered, shown with their table.
///
/// Promises that the page never knows more than the count, that no result shows before ten have answered, and that a
/// poll is no longer changed once it was opened. [Polls] gives results to whoever tells of an event afterwards.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ballots",
            "conduct",
            "live",
            "network",
            "stream",
            "event",
            "content",
            "document",
            "desk",
            "audit",
            "spreadsheet",
            "turnstile",
            "cache",
            "component",
            "viewer",
            "wall",
            "web",
            "wording"
        })
package fr.percolateur.polls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
