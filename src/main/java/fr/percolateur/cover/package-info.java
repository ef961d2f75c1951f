/// Generated covers: the motif of a series, drawn from its slug, its edition and its title, as SVG and as a picture to
/// share.
///
/// The same inputs always draw the same picture. Knows nothing else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.cover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
