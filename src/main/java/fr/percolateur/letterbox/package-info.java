/// The letters of the demo: a small mail server of its own on the loopback address, and pages that show what it took.
/// Letters travel to it as they would to any other.
///
/// Knows no feature. Its pages are there only where the program opened a
/// [Letterbox][fr.percolateur.letterbox.Letterbox].
@NullMarked
@ApplicationModule(allowedDependencies = {"component", "web", "wording"})
package fr.percolateur.letterbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
