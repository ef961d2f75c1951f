/// What a body says, without how it looks: headings, items, rows and paragraphs as plain words, with what is bold and
/// what is linked in them. Markdown and raw HTML come out the same.
///
/// For reading, never for showing: that is `markup`. Knows nothing else.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
