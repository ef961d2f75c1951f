package fr.percolateur.markup;

import fr.percolateur.wording.FrenchLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Sets French text as a printer would, across the elements of a line; never in code nor in another language.
final class Typography implements NodeFilter {

    private static final Set<String> UNTOUCHED = Set.of("code", "pre", "kbd", "samp", "var");

    private final List<TextNode> nodes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();

    private Typography() {}

    static void set(Element body) {
        var typography = new Typography();
        body.filter(typography);
        typography.setLine();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            nodes.add(text);
            ends.add(line.length());
        } else if (node instanceof Element element) {
            if (isUntouched(element)) {
                line.append(FrenchLine.OPAQUE);
                return FilterResult.SKIP_CHILDREN;
            }
            if (Shape.isBlock(element) || element.normalName().equals("br")) {
                setLine();
            } else if (element.normalName().equals("img")) {
                line.append(FrenchLine.OPAQUE);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && Shape.isBlock(element)) {
            setLine();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isUntouched(Element element) {
        var language = element.attr("lang");
        return UNTOUCHED.contains(element.normalName())
                || (!language.isEmpty() && !language.toLowerCase(Locale.ROOT).startsWith("fr"));
    }

    private void setLine() {
        if (!nodes.isEmpty() && FrenchLine.concerns(line)) {
            var set = new FrenchLine(line).set();
            var from = 0;
            for (var i = 0; i < nodes.size(); i++) {
                var node = nodes.get(i);
                var start = ends.get(i) - node.getWholeText().length();
                var words = set.between(Math.max(from, start), ends.get(i));
                if (!words.equals(node.getWholeText())) {
                    node.text(words);
                }
                from = ends.get(i);
            }
        }
        nodes.clear();
        ends.clear();
        line.setLength(0);
    }
}
