/// All components on pages of their own, under `/_composants/`: what their test and whoever draws them look at.
///
/// Only there in the profile `composants`.
@NullMarked
@ApplicationModule(allowedDependencies = {"cache", "component", "cover", "web"})
package fr.percolateur.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
