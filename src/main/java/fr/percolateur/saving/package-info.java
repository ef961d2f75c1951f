/// What becomes of what is typed in a document: kept for whoever typed it, proposed to whoever publishes, saved as one
/// more version; and who else is at it meanwhile.
///
/// Promises that a save overwrites nobody’s, that whoever may not publish changes nothing that is public, and that what
/// is saved to be public passes the same gate as what is published.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "content",
            "desk",
            "document",
            "library",
            "publication",
            "revision",
            "sheet",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.saving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
