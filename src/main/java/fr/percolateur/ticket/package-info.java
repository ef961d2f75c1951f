/// The ticket of a confirmed registration: its code, typed or read by a camera, on the page of the registration, as
/// PDF, and as an invitation for one’s calendar.
///
/// A ticket is not stored: it is drawn from the registration and a key, and whether it admits is what the registration
/// says at that moment.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "registration",
            "signup",
            "terms",
            "event",
            "extraction",
            "feeds",
            "print",
            "mail",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
