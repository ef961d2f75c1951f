package fr.percolateur.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The words of a text without its markup, a block a line.
final class PlainText implements NodeFilter {

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(Element body) {
        var text = new PlainText();
        body.filter(text);
        return text.out.toString().strip();
    }

    /// The words of one block on one line.
    static String words(Element block) {
        return of(block).replace('\n', ' ');
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u200B');
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.hasClass("fr-sr-only")
                    || element.hasClass("pc-embed__caption")
                    || element.normalName().equals("button")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (Shape.isBlock(element)) {
                breakLine();
            } else if (element.normalName().equals("br")) {
                append(" ");
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && Shape.isBlock(element)) {
            breakLine();
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
                out.append(' ');
            }
        }
    }

    private void breakLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
