/// The live room of an event: who comes in and how, where the programme is, and what all see of it.
///
/// Promises one participant per person, however they come in, and that whoever may no longer take part hears no more.
/// Questions, polls, captions are modules of their own, which show themselves as [RoomPart]s.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "stream",
            "audit",
            "document",
            "registration",
            "proof",
            "cookies",
            "event",
            "cache",
            "component",
            "terms",
            "turnstile",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
