/// Public answers: what lets a browser and a proxy keep them, and the node’s own memory of those it sent.
///
/// Knows no page.
@NullMarked
@ApplicationModule(allowedDependencies = {"turnstile"})
package fr.percolateur.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
