/// Speakers and guests of an event: inviting them by name, and seeing what became of it.
///
/// Promises that an invitation is for one address, and that it is in the audit log, with its letter, in one
/// transaction. What an invitation opens is the business of `accounts` and `signup`. Reads the tables of invitations
/// and registrations.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "audit",
            "component",
            "desk",
            "event",
            "content",
            "mail",
            "registration",
            "signup",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.guests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
