/// Questions asked before the meeting: on the form by which one registers, and on the page of one’s registration.
///
/// Promises that nobody reads a question whose address was never proven, that it is signed and moderated as those of
/// the room are, and that one who no longer comes takes back what nobody read.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "questions",
            "live",
            "signup",
            "registration",
            "event",
            "turnstile",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.beforehand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
