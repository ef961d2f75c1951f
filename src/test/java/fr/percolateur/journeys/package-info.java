/// What a visitor does, in a real browser over the demo: [DemoSite] serves it once for all journeys of a run, at a
/// moment that stands still; [PageType] names the kinds of pages that every rule holds for.
@NullMarked
package fr.percolateur.journeys;

import org.jspecify.annotations.NullMarked;
