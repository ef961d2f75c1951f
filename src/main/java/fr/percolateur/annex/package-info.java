/// A part of the site with a navigation of its own beside the page, such as the Atelier: what `web` puts around its
/// pages.
///
/// Promises to say who reads, where they are and what else there is. Knows neither features nor the layout.
@NullMarked
@ApplicationModule(allowedDependencies = {"component"})
package fr.percolateur.annex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
