/// The checks of how a document is written: headings, tags, links and their words, images, marks of Markdown, what an
/// editor left to be written, spelling.
///
/// Promises linear time on any input. Knows neither Spring nor the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "manuscript", "rules", "prose"})
package fr.percolateur.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
