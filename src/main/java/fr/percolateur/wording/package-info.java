/// The words of the program: message bundles, and dates, hours and durations as French writes them.
///
/// Every sentence shown to a person stands in `messages/<module>.properties`, so that a second language can come.
/// Knows nothing else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
