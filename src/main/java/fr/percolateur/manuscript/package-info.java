/// A document as an editor reads it: its passages (each text of the header, then the body), their links, images, tags
/// and headings, and the exact place in the file of every character.
///
/// Promises linear time on any input and never throws. Knows neither Spring nor the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "prose"})
package fr.percolateur.manuscript;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
