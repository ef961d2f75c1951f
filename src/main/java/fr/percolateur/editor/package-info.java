/// Writing a document: its form and its text, a preview that is the public page, what was typed and not saved, who else
/// is there, and what it was before.
///
/// Promises that a save overwrites nobody’s, that whoever may not publish changes nothing that is public, and that what
/// is saved to be public passes the same gate as what is published.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "cache",
            "component",
            "content",
            "desk",
            "document",
            "event",
            "library",
            "proofreading",
            "publication",
            "revision",
            "sheet",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
