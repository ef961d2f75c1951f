/// Stored documents: import, export, addresses that moved or were withdrawn, articles and media.
///
/// Promises that a document comes back from export byte for byte, and that a second import changes nothing.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"document", "markup", "extraction", "editorial", "search", "cover", "web", "wording"})
package fr.percolateur.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
