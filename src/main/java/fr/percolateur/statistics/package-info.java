/// What remains of an event once people are forgotten: how many registered, came, and from which organisations.
///
/// Promises that no figure tells of fewer than ten people, alone or against the others, and that an event is counted
/// once, so that nothing can be learned from what changes between two counts. Reads the tables of registrations and
/// arrivals, and changes nothing in them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "desk",
            "registration",
            "signup",
            "terms",
            "event",
            "content",
            "spreadsheet",
            "viewer",
            "component",
            "document",
            "web",
            "wording"
        })
package fr.percolateur.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
