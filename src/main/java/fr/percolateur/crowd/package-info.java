/// Who registered for the meetings of the demo, and who came: so that its rosters are not empty.
///
/// Promises people that nobody ever met, spread over the time since registration opened, and the same ones each time.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "registration", "terms"})
package fr.percolateur.crowd;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
