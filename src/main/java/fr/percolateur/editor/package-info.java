/// Writing a document: its form and its text with what the checks say of them, a preview that is the public page, two
/// texts where two people wrote, and proposals that are declined.
///
/// Promises that nothing typed is lost, whatever becomes of it, and that all of it is there without script.
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
            "saving",
            "sheet",
            "viewer",
            "web",
            "wording"
        })
package fr.percolateur.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
