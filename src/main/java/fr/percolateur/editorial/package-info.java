/// All checks over one document or a whole folder, and reports that read like a good compiler’s.
///
/// Promises a place, a reason and, where there is one, a mend for each finding. Knows neither Spring nor the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "manuscript", "facts", "form", "rules", "prose", "wording"})
package fr.percolateur.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
