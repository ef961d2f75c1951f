/// A gate for those who want the same at once.
///
/// Promises that nobody waits longer than the group before them, and that nobody fails for another. Knows not what it
/// is they want.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.turnstile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
