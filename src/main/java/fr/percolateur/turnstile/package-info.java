/// What many people do at the same moment, done once for all of them.
///
/// Promises that nobody waits for a group to fill: whoever comes alone goes at once, and those who come meanwhile go
/// next, together. Knows no feature and no database.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.turnstile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
