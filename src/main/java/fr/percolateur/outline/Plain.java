package fr.percolateur.outline;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes raw HTML in a body into the Markdown that says the same, so that one reader reads both. Tolerates anything:
/// what is not understood is passed over.
final class Plain {

    private static final Pattern TAG = Pattern.compile(
            "<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9]{0,20})(?=[\\s/>])(?<rest>(?:[^<>\"']|\"[^\"<>]{0,2000}\"|'[^'<>]{0,2000}'){0,200})/?>",
            Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("\\bhref\\s*=\\s*(?:\"(?<d>[^\"]*)\"|'(?<s>[^']*)')");
    private static final Pattern TITLE = Pattern.compile("\\btitle\\s*=\\s*(?:\"(?<d>[^\"]*)\"|'(?<s>[^']*)')");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "ul",
            "ol",
            "table",
            "thead",
            "tbody",
            "blockquote",
            "nav",
            "center",
            "figure",
            "header",
            "footer",
            "aside",
            "dl",
            "dt",
            "dd",
            "hr");

    /// The mark of a line break inside a block: a private char, since a space would be stripped.
    static final char BREAK = '\uE000';

    private final StringBuilder out = new StringBuilder();
    private final ArrayDeque<String> links = new ArrayDeque<>();

    private Plain() {}

    static String markdown(String body) {
        var plain = new Plain();
        var text = body.replace("\r\n", "\n").replace('\r', '\n').replace(BREAK, ' ');
        var tag = TAG.matcher(uncommented(text));
        while (tag.find()) {
            tag.appendReplacement(plain.out, "");
            plain.tag(tag);
        }
        tag.appendTail(plain.out);
        return plain.out.toString();
    }

    private static String uncommented(String text) {
        var shown = new StringBuilder();
        int at = 0;
        for (var from = text.indexOf("<!--"); from >= 0; from = text.indexOf("<!--", at)) {
            var to = text.indexOf("-->", from);
            if (to < 0) {
                break;
            }
            shown.append(text, at, from);
            at = to + 3;
        }
        return shown.append(text, at, text.length()).toString();
    }

    private void tag(Matcher tag) {
        var name = tag.group("name").toLowerCase(Locale.ROOT);
        var closes = !tag.group("close").isEmpty();
        switch (name) {
            case "br" -> out.append(BREAK);
            case "b", "strong" -> out.append("**");
            case "li" -> out.append(closes ? "\n\n" : "\n* ");
            case "tr" -> out.append(closes ? "\n" : "\n| ");
            case "td", "th" -> out.append(closes ? " | " : "");
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                out.append(closes ? "\n\n" : "\n\n" + "#".repeat(name.charAt(1) - '0') + " ");
            case "a" -> link(closes, tag.group("rest"));
            default -> out.append(BLOCKS.contains(name) ? "\n\n" : "");
        }
    }

    private void link(boolean closes, String attributes) {
        if (!closes) {
            links.push("](<" + attribute(HREF, attributes) + "> \"" + attribute(TITLE, attributes) + "\")");
            out.append('[');
        } else if (!links.isEmpty()) {
            out.append(links.pop());
        }
    }

    private static String attribute(Pattern pattern, String attributes) {
        var matcher = pattern.matcher(attributes);
        if (!matcher.find()) {
            return "";
        }
        var value = matcher.group("d") == null ? matcher.group("s") : matcher.group("d");
        return value.replaceAll("[<>\"\\n]", " ").strip();
    }
}
