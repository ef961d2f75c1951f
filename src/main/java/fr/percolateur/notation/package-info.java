/// What Markdown and HTML are written with: lines, tags, attribute lists, escapes, and the steps that reading ahead may
/// cost. Blocks and spans of kramdown read them alike.
///
/// Promises bounded time for any text. Knows nothing of this program.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.percolateur.notation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
