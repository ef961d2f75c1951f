/// The ledger of questions: each that was shown in a room ends answered, answered in writing by a named service,
/// merged, or declined with a reason; until then someone owes it.
///
/// Promises that its asker is told once, also behind a hidden name, and that a service is reminded for as long as it
/// owes and no longer. [Ledger] is what recaps read.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "questions",
            "live",
            "agenda",
            "event",
            "home",
            "content",
            "document",
            "desk",
            "mail",
            "search",
            "audit",
            "cache",
            "component",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
