package fr.percolateur.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The name a screen reader gives a link. What is said aloud must hold the words that are seen (WCAG 2.5.3).
final class LinkName {

    /// What editors wrote to warn of another site or window; we say it ourselves.
    private static final Pattern WARNING = Pattern.compile(
            "\\s*[-–—(]\\s*(?:lien externe|nouvelle fen[êe]tre|nouvel onglet|ouvre une [\\p{L} ]{1,40})\\s*\\)?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String words;
    private final String alt;
    private final String title;

    LinkName(Element link) {
        this.words = words(link);
        this.alt = cleaned(link.attr("alt"));
        this.title = cleaned(link.attr("title"));
    }

    /// Whether there is nothing to read out: no words, and no picture that has some.
    boolean isMissing() {
        return words.isEmpty() && alt.isEmpty() && title.isEmpty();
    }

    /// The name to give beside the words, from the `alt` that editors put on links; empty when the words do.
    String spoken() {
        if (words.isEmpty()) {
            return alt.isEmpty() ? title : alt;
        }
        if (alt.isEmpty() || same(alt, words)) {
            return "";
        }
        return holds(alt, words) ? alt : words + "\u00A0: " + alt;
    }

    /// A title worth keeping says more than the words, and says them too.
    String title() {
        var more = !title.isEmpty() && !words.isEmpty() && !same(title, words) && holds(title, words);
        return more && spoken().isEmpty() && !title.contains("://") ? title : "";
    }

    private static String words(Element link) {
        var words = new StringBuilder(link.text());
        if (link.childrenSize() > 0) {
            for (var image : link.select("img[alt]")) {
                words.append(words.isEmpty() ? "" : " ").append(image.attr("alt"));
            }
        }
        return words.toString().strip();
    }

    private static String cleaned(String written) {
        return written.length() > 500
                ? ""
                : WARNING.matcher(written).replaceFirst("").strip();
    }

    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static boolean holds(String longer, String words) {
        return folded(longer).contains(folded(words));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.FRENCH)
                .replace('’', '\'')
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }
}
