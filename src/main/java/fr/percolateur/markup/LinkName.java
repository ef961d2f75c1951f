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

    private LinkName() {}

    /// Whether there is nothing to read out: no words, and no picture that has some.
    static boolean missing(Element link) {
        return words(link).isBlank()
                && cleaned(link.attr("alt")).isEmpty()
                && cleaned(link.attr("title")).isEmpty();
    }

    /// The name to give beside the words, from the `alt` that editors put on links; empty when the words do.
    static String of(Element link) {
        var words = words(link);
        var alt = cleaned(link.attr("alt"));
        if (words.isBlank()) {
            return alt.isEmpty() ? cleaned(link.attr("title")) : alt;
        }
        if (alt.isEmpty() || same(alt, words)) {
            return "";
        }
        return holds(alt, words) ? alt : words + " : " + alt;
    }

    /// A title worth keeping says more than the words, and says them too.
    static String title(Element link) {
        var words = words(link);
        var title = cleaned(link.attr("title"));
        var more = holds(title, words) && !same(title, words) && !words.isBlank() && of(link).isEmpty();
        return more && !title.contains("://") ? title : "";
    }

    private static String words(Element link) {
        var words = new StringBuilder(link.text());
        for (var image : link.select("img[alt]")) {
            words.append(words.isEmpty() ? "" : " ").append(image.attr("alt"));
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
