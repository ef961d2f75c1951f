/// Where documents are kept: taken in from a folder, edited, watched, given back.
///
/// Promises that a document comes back from export byte for byte, and that a second import changes nothing. What is
/// shown of documents is not its matter: it hands each to the [fr.percolateur.content.Projection]s of its kind.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "content",
            "document",
            "classic",
            "imaging",
            "markup",
            "media",
            "revision",
            "web",
            "wording"
        })
package fr.percolateur.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
