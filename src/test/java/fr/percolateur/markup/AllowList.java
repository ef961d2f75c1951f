package fr.percolateur.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/// What may stand in a page, written down apart from the sanitiser: reads HTML as a browser would and names all else.
final class AllowList {

    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr b bdi bdo blockquote br button caption cite code col colgroup data dd del details dfn div dl dt em "
                            + "figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp "
                            + "small span strong sub summary sup table tbody td tfoot th thead time tr ul var wbr")
                    .split(" "));
    private static final Set<String> EVERYWHERE = Set.of("id", "class", "lang", "dir");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel", "title", "aria-label", "role")),
            Map.entry("abbr", Set.of("title")),
            Map.entry("dfn", Set.of("title")),
            Map.entry("img", Set.of("src", "alt", "width", "height", "loading")),
            Map.entry("div", Set.of("role", "tabindex", "aria-label")),
            Map.entry("ol", Set.of("start", "reversed")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("th", Set.of("colspan", "rowspan", "scope")),
            Map.entry("col", Set.of("span")),
            Map.entry("colgroup", Set.of("span")),
            Map.entry("details", Set.of("open")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("ins", Set.of("datetime")),
            Map.entry("del", Set.of("datetime")),
            Map.entry("figure", Set.of("data-player", "data-title")),
            Map.entry("button", Set.of("type", "hidden")));

    private AllowList() {}

    /// Everything in the HTML that the list does not admit.
    static List<String> offences(String html) {
        var offences = new ArrayList<String>();
        var body = Jsoup.parseBodyFragment(html).body();
        for (var element : body.getAllElements()) {
            if (element == body) {
                continue;
            }
            if (!ELEMENTS.contains(element.normalName())) {
                offences.add("<" + element.normalName() + ">");
            }
            element.attributes().forEach(attribute -> check(element, attribute, offences));
            element.childNodes().stream()
                    .filter(node -> node instanceof Comment comment
                                    && !comment.getData().isBlank()
                            || node instanceof DataNode)
                    .forEach(node -> offences.add(node.outerHtml()));
        }
        return offences;
    }

    private static void check(Element element, Attribute attribute, List<String> offences) {
        var name = attribute.getKey();
        var value = attribute.getValue();
        var allowed = EVERYWHERE.contains(name)
                || ATTRIBUTES.getOrDefault(element.normalName(), Set.of()).contains(name);
        var good = switch (name) {
            case "href" -> value.matches("(?s)(?:https?://[^/\\s].*|mailto:[^\\s]+|tel:\\+?[0-9]+|#.+|/|/[^/\\\\].*)");
            case "src" -> value.matches("/[^/\\\\].*");
            case "id" -> value.matches("(?U)[sl]-[\\w:.-]+");
            case "class" -> value.matches("(?:(?:fr|pc)-[a-z_-]+ ?)+");
            case "data-player" -> value.startsWith("https://");
            case "type" -> value.equals("button");
            default -> true;
        };
        if (!allowed || !good) {
            offences.add(element.normalName() + " " + attribute);
        }
    }
}
