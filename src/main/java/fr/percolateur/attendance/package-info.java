/// What is left of a day on paper: certificates that anyone can verify, the sheet to sign, the list for the building’s
/// security, and who came as a table.
///
/// Promises that a certificate is only given to who came, that its public page says the least, and that no cell of a
/// table is run by whoever opens it. Reads the tables of registrations and arrivals, and changes nothing in them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "checkin",
            "desk",
            "spreadsheet",
            "print",
            "registration",
            "signup",
            "terms",
            "event",
            "content",
            "document",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
