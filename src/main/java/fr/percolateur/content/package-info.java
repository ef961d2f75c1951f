/// Documents as the other modules see them: rendered, on their way into a reading of their own, and the addresses they
/// stand at, moved from or were withdrawn from.
///
/// A module reads documents of its kind by a [fr.percolateur.content.Projection], in the transaction that stores them.
@NullMarked
@ApplicationModule(allowedDependencies = {"component", "document", "imaging", "markup", "cache", "web", "wording"})
package fr.percolateur.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
