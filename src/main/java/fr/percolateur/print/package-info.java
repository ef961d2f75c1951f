/// Paper: HTML made into PDF that screen readers can read (PDF/UA-1), in a font that goes with it.
///
/// Promises that nothing is fetched from anywhere. Knows nothing else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
