/// What the components of pages show: cards, rows of events, choices, times, tones. A record and a template each, in
/// `src/main/jte/web/component`.
///
/// Knows no page.
@NullMarked
@ApplicationModule(allowedDependencies = {"cover", "imaging", "wording"})
package fr.percolateur.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
