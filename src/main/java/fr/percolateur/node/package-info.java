/// The ground one node stands on: settings, embedded PostgreSQL or a server’s, migrations, health.
///
/// Knows no feature.
@NullMarked
@ApplicationModule(allowedDependencies = {"wording"})
package fr.percolateur.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
