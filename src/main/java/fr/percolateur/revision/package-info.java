/// What each document was, save after save.
///
/// Promises that nothing that was ever saved here is overwritten: what stood before the first edit is kept too, and an
/// import that changes an edited document is a revision like any other. Knows no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"web", "wording"})
package fr.percolateur.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
