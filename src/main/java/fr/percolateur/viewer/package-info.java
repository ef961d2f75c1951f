/// Who asks for a page, where a controller wants to know: a visitor, or someone signed in, and what they may do.
///
/// Knows neither accounts nor how one signs in: that module is the [ViewerSource].
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.viewer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
