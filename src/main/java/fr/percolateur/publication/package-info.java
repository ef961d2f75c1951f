/// Who sees a document, and from when to when: the gate before it is published, its schedule, and what becomes of an
/// event that is put off or called off.
///
/// Promises that nothing with an error becomes public by it, that a warning is passed with a reason that the log keeps,
/// and that each act says beforehand whom it concerns.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "component",
            "content",
            "correspondence",
            "desk",
            "document",
            "event",
            "extraction",
            "library",
            "proofreading",
            "rules",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
