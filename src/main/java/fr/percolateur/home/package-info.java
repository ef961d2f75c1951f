/// The front door: the home page, and themes, where events and articles meet.
///
/// Holds nothing of its own.
@NullMarked
@ApplicationModule(allowedDependencies = {"agenda", "event", "news", "cover", "component", "web", "wording"})
package fr.percolateur.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
