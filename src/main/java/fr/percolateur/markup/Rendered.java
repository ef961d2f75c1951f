package fr.percolateur.markup;

import fr.percolateur.document.Finding;
import java.util.List;

/// Markdown made safe HTML.
///
/// @param html safe to stand in a page as it is
/// @param text the same as plain text, for search and summaries, a block a line
/// @param findings what was dropped or changed on the way, such as a link without target
public record Rendered(String html, String text, List<Heading> headings, List<Finding> findings) {

    public record Heading(int level, String id, String text) {}
}
