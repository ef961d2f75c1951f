/// Dates, hours, weekdays, durations and names of people as editors write them in French prose, with their place in it.
///
/// Says nothing rather than guess. Knows nothing else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
