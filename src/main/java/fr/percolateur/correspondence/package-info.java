/// Letters around an event: reminders, what changed, that it is off, thanks; and what organisers write to some of those
/// who registered.
///
/// Promises that each person gets each of them once, with however many nodes and whenever one is killed: the row that
/// says so is written in the transaction of the letter. Reads the tables of registrations and arrivals, and changes
/// nothing in them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "accounts",
            "agenda",
            "document",
            "event",
            "extraction",
            "mail",
            "registration",
            "signup",
            "terms",
            "ticket",
            "web",
            "wording"
        })
package fr.percolateur.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
