package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Elements;
import fr.percolateur.notation.HtmlText;
import fr.percolateur.notation.Line;
import fr.percolateur.notation.Tag;
import org.jspecify.annotations.Nullable;

/// HTML that stands as a block among the Markdown.
final class HtmlBlocks {

    private HtmlBlocks() {}

    static boolean read(Reading reading) {
        var text = reading.text;
        var start = Line.start(text, reading.at);
        var commentEnd = HtmlText.skipComment(text, start, reading.notes.steps);
        if (commentEnd > 0) {
            reading.at = skipLineEnd(text, commentEnd);
            reading.add(new Block(Kind.RAW));
            return true;
        }
        if (!Line.isBlockTag(text, reading.at)) {
            return false;
        }
        var tag = Tag.at(text, start);
        if (tag == null) {
            return false;
        }
        if (tag.closing()) {
            reading.at = skipLineEnd(text, tag.end());
        } else {
            readElement(reading, tag);
        }
        return true;
    }

    private static void readElement(Reading reading, Tag tag) {
        var text = reading.text;
        var markdown = tag.attributes().remove("markdown");
        var block = new Block(Kind.ELEMENT);
        if (reading.pending != null) {
            tag.attributes().putAll(reading.pending);
            reading.pending = null;
        }
        block.attributes = tag.attributes();
        block.name = tag.name();
        reading.add(block);
        if (tag.closed()) {
            reading.at = skipLineEnd(text, tag.end());
            return;
        }
        if (Elements.swallows(tag.name())) {
            var stop = HtmlText.swallowedEnd(text, tag, reading.notes.steps);
            var close = stop > tag.end() || text.startsWith("</", stop) ? Tag.at(text, stop) : null;
            reading.at = skipLineEnd(text, close == null ? stop : close.end());
            return;
        }
        var extent = HtmlText.extent(text, tag.end(), tag.name(), reading.notes.steps);
        if (!extent.found()) {
            // Left open: the tag alone, so that what follows is still read.
            block.bare = true;
            reading.at = skipLineEnd(text, tag.end());
            return;
        }
        fill(reading, block, text.substring(tag.end(), extent.contentEnd()), markdown);
        reading.at = skipLineEnd(text, extent.end());
    }

    private static void fill(Reading reading, Block block, String content, @Nullable String markdown) {
        if (markdown == null || markdown.equals("0") || !reading.mayNest()) {
            fillRaw(reading, block, content);
        } else if (markdown.equals("span") || (!markdown.equals("block") && Elements.holdsSpans(block.name))) {
            block.children.add(new Block(Kind.SPANS, content));
        } else if (markdown.equals("block") || !Elements.isVerbatim(block.name)) {
            reading.nest(block, content.endsWith("\n") ? content : content + "\n");
        } else {
            fillRaw(reading, block, content);
        }
    }

    /// Copies raw content, but for the elements in it that ask for Markdown.
    private static void fillRaw(Reading reading, Block block, String content) {
        var from = 0;
        var wish = reading.mayNest() ? content.indexOf("markdown=") : -1;
        while (wish >= 0 && reading.notes.steps.spend(10)) {
            var start = content.lastIndexOf('<', wish);
            var tag = start < from ? null : Tag.at(content, start);
            var markdown = tag == null ? null : tag.attributes().remove("markdown");
            var extent = tag == null || markdown == null
                    ? HtmlText.Extent.NONE
                    : HtmlText.extent(content, tag.end(), tag.name(), reading.notes.steps);
            if (tag != null && extent.found()) {
                addRaw(reading, block, content.substring(from, start));
                var inner = new Block(Kind.ELEMENT);
                inner.name = tag.name();
                inner.attributes = tag.attributes();
                block.children.add(inner);
                var nested = new Reading(content, inner, reading.notes, reading.depth + 1);
                fill(nested, inner, content.substring(tag.end(), extent.contentEnd()), markdown);
                from = extent.end();
            }
            wish = content.indexOf("markdown=", Math.max(from, wish + 1));
        }
        addRaw(reading, block, content.substring(from));
    }

    private static void addRaw(Reading reading, Block block, String html) {
        block.children.add(new Block(Kind.RAW, HtmlText.balanced(html, reading.notes.steps)));
    }

    /// The place after the line feed, where only spaces stand before it.
    private static int skipLineEnd(String text, int at) {
        var i = at;
        while (i < text.length() && Line.isTabOrSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n' ? i + 1 : at;
    }
}
