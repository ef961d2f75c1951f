/// Who registered for an event, for its organisers: finding them, deciding, moving, adding, cancelling, writing again.
///
/// Promises that every act is in the audit log, in the transaction of the act; that places are only given and taken by
/// [fr.percolateur.registration.Registrations] and its like; and that what someone needs to take part is never shown
/// here.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "attendance",
            "desk",
            "accounts",
            "registration",
            "signup",
            "terms",
            "event",
            "content",
            "document",
            "mail",
            "viewer",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
