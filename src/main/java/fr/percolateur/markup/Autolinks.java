package fr.percolateur.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Makes links of addresses that stand in the text, and of Markdown links that an editor wrote amid raw HTML.
final class Autolinks implements NodeFilter {

    private static final Set<String> CLOSED = Set.of("a", "code", "pre", "kbd", "samp");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\[([^\\[\\]\\n]{1,200})]\\((https?://[^\\s()<>]{1,500})\\)"
                    + "|\\bhttps?://[^\\s<>\"«»“”]{3,500}"
                    + "|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /// More than any document has; each costs a walk over its siblings.
    private static final int MOST = 500;

    private final List<TextNode> texts = new ArrayList<>();

    private Autolinks() {}

    static void add(Element body) {
        var found = new Autolinks();
        body.filter(found);
        found.texts.stream().limit(MOST).forEach(Autolinks::split);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            var words = text.getWholeText();
            if (words.contains("://") || words.indexOf('@') >= 0) {
                texts.add(text);
            }
        }
        return node instanceof Element element && CLOSED.contains(element.normalName())
                ? FilterResult.SKIP_CHILDREN
                : FilterResult.CONTINUE;
    }

    private static void split(TextNode text) {
        var words = text.getWholeText();
        var matcher = ADDRESS.matcher(words);
        var from = 0;
        for (var count = 0; count < MOST && matcher.find(from); count++) {
            var label = matcher.group(1);
            var address = label == null ? trimmed(matcher.group()) : matcher.group(2);
            var end = label == null ? matcher.start() + address.length() : matcher.end();
            text.before(new TextNode(words.substring(from, matcher.start())));
            var href = address.contains("://") ? address : "mailto:" + address;
            text.before(new Element("a").attr("href", href).text(label == null ? address : label));
            from = end;
        }
        text.text(words.substring(from));
    }

    /// An address without the punctuation of the sentence it ends.
    private static String trimmed(String address) {
        var end = address.length();
        while (end > 0 && ".,;:!?…’'*_)]".indexOf(address.charAt(end - 1)) >= 0) {
            if (address.charAt(end - 1) == ')' && address.indexOf('(') >= 0) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }
}
