/// Many listeners, one fragment: what is said in a room reaches all who listen to it, on whatever node they are.
///
/// A room has parts; each has the version at which it last changed. A part is rendered once per node and audience, as
/// the page includes it, and a listener who comes back gets what changed since they left.
///
/// Knows no feature: [Part] says what a part shows, [Audience] who may listen.
@NullMarked
@ApplicationModule(allowedDependencies = {"turnstile"})
package fr.percolateur.stream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
