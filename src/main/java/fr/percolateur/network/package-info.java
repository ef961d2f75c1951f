/// From which network a request comes, and which networks are trusted. Whoever bounds or slows a network asks here: a
/// whole ministry may come from one address, and what each person presses is bounded apart.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
