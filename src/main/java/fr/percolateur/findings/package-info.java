/// What the checks say of the documents that are kept: how many errors each has, for those who write them.
///
/// Promises to check anew only when some document changed.
@NullMarked
@ApplicationModule(allowedDependencies = {"desk", "content", "document", "editorial", "viewer", "wording"})
package fr.percolateur.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
