/// The two skins: their style-sheets, scripts and fonts, under addresses that change with their content and may be kept
/// for ever.
///
/// *comptoir* is ours and always there. The State's own is fetched by `bin/setup --skin dsfr` into `skins/dsfr`.
@NullMarked
@ApplicationModule(allowedDependencies = {"cover"})
package fr.percolateur.skin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
