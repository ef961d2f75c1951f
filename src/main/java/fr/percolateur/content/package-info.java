/// Stored documents: import, export, a folder that is watched, addresses that moved or were withdrawn.
///
/// Promises that a document comes back from export byte for byte, and that a second import changes nothing. Modules
/// read documents of their kind through a [fr.percolateur.content.Projection].
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "classic", "markup", "media", "web", "wording"})
package fr.percolateur.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
