/// Whether the site is well: its nodes, what waits, what was not done, its backups, its disk, its log.
///
/// Promises to say first, in words, what someone has to do, and to change nothing. Reads the tables of letters, of
/// jobs and of sessions as they are.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "backup", "component", "desk", "document", "node", "viewer", "web", "wording"})
package fr.percolateur.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
