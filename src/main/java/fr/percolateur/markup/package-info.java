/// Markdown, in kramdown’s dialect with raw HTML, made into safe, accessible French HTML.
///
/// Promises that nothing that runs survives, that headings start where asked and never skip a level, that ids and
/// classes of a document cannot pass for ours. Knows documents only for their findings: neither Spring nor the
/// database.
@NullMarked
@ApplicationModule(allowedDependencies = {"document", "imaging", "kramdown", "wording"})
package fr.percolateur.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
