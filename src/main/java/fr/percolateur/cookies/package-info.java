/// What browsers keep for us: read, written and taken away in one way.
@NullMarked
@ApplicationModule(allowedDependencies = {"web"})
package fr.percolateur.cookies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
