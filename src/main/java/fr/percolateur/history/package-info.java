/// What a document was: each save, who made it, what it changed, and a way back to it.
///
/// Promises that no save is lost, that going back makes one more, and that it passes the gate like any other.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "component",
            "content",
            "desk",
            "document",
            "publication",
            "saving",
            "sheet",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
