/// Who came: check-in at the door, with or without a network, and by joining online.
///
/// Promises that a person is counted once, at the first moment they were seen, by however many doors and devices; that
/// no scan is lost; and that the address of the room online is only given to who has a place there. Reads the table of
/// registrations, and changes nothing in it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "desk",
            "spreadsheet",
            "ticket",
            "registration",
            "signup",
            "terms",
            "event",
            "content",
            "document",
            "cache",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
