/// What people need to take part, for the accessibility referent alone: not for organisers, nor for administrators.
///
/// Promises that whoever reads is named in the audit log, and that nothing of it leaves by an export. Reads the tables
/// of registrations, and changes nothing in them; `retention` forgets the needs seven days after the event.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "desk",
            "registration",
            "signup",
            "terms",
            "event",
            "viewer",
            "component",
            "document",
            "web",
            "wording"
        })
package fr.percolateur.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
