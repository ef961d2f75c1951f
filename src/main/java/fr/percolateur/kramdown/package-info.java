/// Markdown in the dialect of kramdown with its GFM parser (what Jekyll runs unless told otherwise), made HTML.
///
/// Promises HTML in bounded time for any text, however hostile; promises nothing about safety: scripts and handlers
/// pass through. Knows nothing of this program.
///
/// Where it leaves kramdown on purpose, because the text would reach readers as source code or swallow the page: a
/// stray end tag is dropped; an end tag closes what was left open inside it; an element never closed does not turn the
/// rest of the document into raw text; a block tag in mid-paragraph is a tag; an attribute list that hangs on nothing
/// is dropped; a heading that follows a list without a blank line is not part of its last item; an element HTML does
/// not know is text. Straight quotes are left to whoever knows the language; formulas are left as they are written.
@NullMarked
@ApplicationModule(allowedDependencies = {"notation"})
package fr.percolateur.kramdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
