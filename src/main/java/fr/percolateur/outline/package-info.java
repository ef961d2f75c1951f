/// What a body says, without how it looks: headings, items, rows and paragraphs as plain words, with what is bold and
/// what is linked in them. Markdown and raw HTML come out the same.
///
/// Sections are told by headings, also those made by hand, and by what they are about. For reading, never for showing:
/// that is `markup`. Knows prose for the words of headings.
@NullMarked
@ApplicationModule(allowedDependencies = {"prose"})
package fr.percolateur.outline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
