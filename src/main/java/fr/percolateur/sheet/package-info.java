/// A document as a form: which fields its kind has, what stands in them as people type it, and what a filled form
/// changes.
///
/// Promises that a field that was not touched keeps its bytes, and that nothing is set that the form does not own:
/// neither `published` nor an unknown key. Knows neither Spring nor the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "prose", "wording"})
package fr.percolateur.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
