/// The checks of the text, for those who write here: what they find in a document as it is typed, where, why, and the
/// mend.
///
/// Promises the same findings as `check` on the folder of all documents, fast enough to follow someone who types.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "content",
            "desk",
            "document",
            "editorial",
            "rules",
            "library",
            "audit",
            "viewer",
            "component",
            "web",
            "wording"
        })
package fr.percolateur.proofreading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
