/// What a person types: `serve import export check extract backup restore
/// organisations admin demo`. Translates, and decides nothing.
@NullMarked
@ApplicationModule
package fr.percolateur.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
