/// What the agents of the demo propose for coming meetings, and the letters that left: so that neither page
/// is empty.
///
/// Promises people that nobody ever met, moments of these last weeks, and the same ones each time.
@NullMarked
@ApplicationModule(allowedDependencies = {"search", "wording"})
package fr.percolateur.agora;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
