/// Dates, hours, weekdays and durations as editors write them in French prose, found with their place in the text.
///
/// Says nothing rather than guess. Knows nothing else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
