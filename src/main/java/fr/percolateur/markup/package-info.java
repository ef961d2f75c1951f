/// Markdown, in kramdown’s dialect with raw HTML, made into safe, accessible French HTML.
///
/// Promises that nothing that runs survives, that headings start where asked and never skip a level.
/// Knows documents only for their findings: neither Spring nor the database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "wording"})
package fr.percolateur.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
