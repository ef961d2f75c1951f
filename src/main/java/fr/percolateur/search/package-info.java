/// One index of all that is public, in PostgreSQL’s French full text: accents ignored, typing mistakes forgiven, best
/// first.
///
/// Modules put entries in; the page `/recherche` takes them out. Knows no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"component", "web", "wording"})
package fr.percolateur.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
