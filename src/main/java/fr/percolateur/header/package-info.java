/// Where the header of a file stands, and its characters line by line: what reading and changing it are both made of.
///
/// Knows nothing else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.header;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
