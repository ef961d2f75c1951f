/// The whole database as one file, and back.
///
/// Promises that a backup is of one moment while others write, that a restoration happens whole or not at all, and that
/// both were compared with what they come from, row for row. Knows the tables by asking the database: no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"node", "wording"})
package fr.percolateur.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
