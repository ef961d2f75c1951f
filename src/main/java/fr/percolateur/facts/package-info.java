/// The checks of what a document says: dates, hours and days that agree, a programme that fits, a place, a way to
/// register, people, and how it stands beside the other documents of its folder.
///
/// Promises linear time on any input. Knows neither Spring nor the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "manuscript", "prose", "rules", "wording"})
package fr.percolateur.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
