package fr.percolateur.notation;

import java.util.Locale;
import java.util.Map;

/// The id of a heading as kramdown’s GFM parser makes it: its words in lower case, joined by hyphens.
public final class HeadingId {

    private HeadingId() {}

    /// @param used how often each id was given so far
    public static String of(String heading, Map<String, Integer> used) {
        var html = FootnoteMark.removed(heading);
        var id = new StringBuilder();
        for (var i = 0; i < html.length(); i++) {
            var c = html.charAt(i);
            if (c == '<') {
                i = Math.max(i, html.indexOf('>', i));
            } else if (c == '&' && Escape.entityEnd(html, i, html.length()) > 0) {
                i = Escape.entityEnd(html, i, html.length()) - 1;
            } else if (c == ' ' || c == '\t') {
                id.append('-');
            } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c)) {
                id.append(c);
            }
        }
        var words = id.toString().toLowerCase(Locale.ROOT);
        var times = used.merge(words, 1, Integer::sum);
        return times == 1 ? words : words + "-" + (times - 1);
    }
}
