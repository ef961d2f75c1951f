/// Who is signed in, with which browser, since when, and how strongly; closing what should not be open.
///
/// Promises that what is closed is closed at the next request on every node, that browsers and networks are kept in
/// words too short to follow anyone, and that nobody shuts the site's administrators out by asking for a second
/// factor.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "component", "desk", "document", "viewer", "web", "wording"})
package fr.percolateur.connections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
