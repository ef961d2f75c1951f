/// Which controller answers an address: Spring’s own look-up, told early what cannot match.
///
/// Promises the same answers as without it. Knows no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
