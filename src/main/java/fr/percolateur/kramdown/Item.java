package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Line;
import java.util.ArrayList;
import java.util.List;

/// An item of a list while its lines are gathered: how far it is indented, and so which lines are its own.
final class Item {

    final Block block;

    /// What to read one part after the other: a nested list starts a part, so that a paragraph before it ends.
    final List<StringBuilder> parts = new ArrayList<>();

    final int indent;
    boolean nestedList;

    /// @param rest the first line after the marker, `width` characters from the start of the line
    Item(Kind kind, String rest, int width) {
        this.block = new Block(kind);
        var content = rest;
        if (isOnlyAttributeList(content)) {
            this.indent = 4;
        } else {
            content = expandTabs(content, width);
            this.indent = width + leadingSpaces(content);
        }
        content = content.stripLeading();
        content = withoutAttributeList(content);
        parts.add(new StringBuilder(content.isEmpty() ? "\n" : content));
        this.nestedList = Line.isItem(content, 0);
    }

    /// Whether a line is indented enough to belong to the item.
    boolean owns(String text, int at) {
        if (Line.isBlank(text, at)) {
            return false;
        }
        var i = at;
        var stops = 0;
        while (stops <= indent / 4) {
            if (text.startsWith("\t", i)) {
                i++;
            } else if (text.startsWith("    ", i)) {
                i += 4;
            } else {
                break;
            }
            stops++;
        }
        if (stops > indent / 4) {
            return true;
        }
        return stops == indent / 4 && text.startsWith(" ".repeat(indent % 4), i);
    }

    /// Whether a line that is not indented still leans on the item.
    boolean leans(String text, int at) {
        if (Line.isBlank(text, at) || Line.headingLevel(text, at) > 0) {
            return false;
        }
        var spaces = 0;
        while (spaces < Math.min(indent, 3) && text.startsWith(" ", at + spaces)) {
            spaces++;
        }
        return !Line.isAttributeList(text, at) && !Line.isBlockTag(text, at);
    }

    void add(String line) {
        var content = line;
        var tabs = 0;
        while (tabs < content.length() && content.charAt(tabs) == '\t') {
            tabs++;
        }
        if (tabs > 0) {
            content = " ".repeat(4 * tabs) + content.substring(tabs);
        }
        var indented = leadingSpaces(content) >= indent;
        if (indented) {
            content = content.substring(indent);
        }
        if (Line.isItem(content, 0)) {
            if (!nestedList && indented) {
                parts.add(new StringBuilder());
                nestedList = true;
            } else if (nestedList && !indented) {
                content = " ".repeat(indent + 4) + content;
            }
        }
        parts.getLast().append(content);
    }

    void addBlank(String line) {
        nestedList = true;
        parts.getLast().append(line);
    }

    private String withoutAttributeList(String content) {
        if (!content.startsWith("{:") || content.startsWith("{::") || content.startsWith("{:/")) {
            return content;
        }
        var brace = Line.braceEnd(content, 2);
        if (brace < 3) {
            return content;
        }
        block.attributes().read(content.substring(2, brace));
        return content.substring(brace + 1).stripLeading();
    }

    private static boolean isOnlyAttributeList(String content) {
        return Line.isBlank(content, 0) || Line.isAttributeList(content.stripLeading() + "\n", 0);
    }

    private static String expandTabs(String content, int width) {
        if (content.indexOf('\t') < 0) {
            return content;
        }
        var spaces = 0;
        var i = 0;
        for (; i < content.length() && Line.isTabOrSpace(content.charAt(i)); i++) {
            spaces += content.charAt(i) == '\t' ? 4 - (spaces + width) % 4 : 1;
        }
        return " ".repeat(spaces) + content.substring(i);
    }

    private static int leadingSpaces(String content) {
        var i = 0;
        while (i < content.length() && content.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
