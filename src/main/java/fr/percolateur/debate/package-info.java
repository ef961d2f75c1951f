/// Debates of a room: a motion, what people think of it before and after, statements for and against in between.
///
/// Promises that positions and opinions are counted as polls are, with no ballot kept, that statements are looked at
/// before they are shown, and that nobody’s name stands beside one.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "ballots",
            "conduct",
            "live",
            "network",
            "stream",
            "turnstile",
            "event",
            "content",
            "desk",
            "audit",
            "cache",
            "component",
            "viewer",
            "wall",
            "web",
            "wording"
        })
package fr.percolateur.debate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
