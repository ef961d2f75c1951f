package fr.percolateur.markup;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Gives every id of a document a prefix, so that it is none of the page’s own, and makes it the only one of its name.
final class Ids {

    private Ids() {}

    static void prefix(Element body, String prefix) {
        var used = new HashMap<String, Integer>();
        for (var element : body.getAllElements()) {
            var id = element.attr("id").isEmpty() && element.normalName().equals("a")
                    ? element.attr("name")
                    : element.attr("id");
            element.removeAttr("name");
            element.removeAttr("id");
            var cleaned = cleaned(id);
            if (!cleaned.isEmpty()) {
                element.attr("id", unique(prefix + cleaned, used));
            }
            if (element.normalName().equals("a")) {
                element.attr("data-id-prefix", prefix);
            }
        }
    }

    private static String unique(String id, Map<String, Integer> used) {
        var times = used.merge(id, 1, Integer::sum);
        if (times == 1) {
            return id;
        }
        var numbered = id + "-" + times;
        return unique(numbered, used);
    }

    private static String cleaned(String id) {
        var cleaned = new StringBuilder();
        for (var i = 0; i < id.length() && cleaned.length() < 100; i++) {
            var c = id.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.') {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }
}
