/// The invented administration that fills an empty folder: the site « Le Comptoir » of Valbrume, as documents.
///
/// Promises a world dated from the moment it is written: one meeting live now, one open for registration, past ones
/// with what was learned. The documents stand in `resources/demo/`, listed in `index.txt`; [DemoClock] gives the
/// grammar of their dates.
@NullMarked
@ApplicationModule(allowedDependencies = {"wording"})
package fr.percolateur.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
