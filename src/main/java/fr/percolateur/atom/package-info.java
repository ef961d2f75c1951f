/// Atom feeds (RFC 4287), with pages of their own (RFC 5005). Knows no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"component", "web"})
package fr.percolateur.atom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
