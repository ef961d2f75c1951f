/// The room seen from afar: the ways in, the organiser’s video link, and players that load nothing before the person
/// asks.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "live",
            "checkin",
            "registration",
            "signup",
            "agenda",
            "event",
            "content",
            "document",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
