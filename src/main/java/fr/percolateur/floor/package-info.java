/// Asking for the floor, fair between those in the room and those online, and the signs that all give together.
///
/// Promises that both sides speak in turn as long as both wait, that each knows their place, and that of signs only
/// sums are kept, a sequence each.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
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
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.floor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
