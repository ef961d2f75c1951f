/// A source file and what it says: bytes ⇄ [Document], front matter with places, and changes of one field that
/// touch the bytes of that field alone.
///
/// Promises that [Document#read] never throws and that the bytes of an unedited document never change.
/// Knows neither Spring nor the database; it takes its sentences from `wording`, and the text of a
/// header from `header`.
@NullMarked
@ApplicationModule(allowedDependencies = {"header", "wording"})
package fr.percolateur.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
