package fr.percolateur.harvest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// What may head a lesson in the text of an article.
///
/// @param from of its first char in the text, `to` after its last
/// @param level of a heading 1 to 6; else 0
/// @param number that it bears; 0 for none
/// @param title without its number and its marks; empty where the number stands alone
/// @param listed whether it is an item of a numbered list that holds the whole article
record Heading(int from, int to, Kind kind, int level, int number, String title, boolean listed) {

    enum Kind {
        HEADING,
        /// A paragraph that is bold from end to end.
        BOLD,
        /// A short paragraph that begins with a number.
        PLAIN
    }

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:enseignement|leçon|conseil)\\s{0,3}(?:n[°ºo]|#)?\\s{0,3}(\\d{1,2})(?!\\d)\\s{0,3}[.):–—-]{0,2}"
                    + "|(?:n[°º]|#)\\s{0,3}(\\d{1,2})(?!\\d)\\s{0,3}[.):–—-]{0,2}"
                    + "|(\\d{1,2})\\s{0,3}(?:[.)]|[:–—-](?=\\s)))\\s{0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,500})]\\([^()\\n]{0,1000}\\)(?:\\{:[^}]{0,200}})?");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}\\n]{0,300}}");

    /// @param marked with the marks of Markdown or of HTML
    static Heading of(int from, int to, Kind kind, int level, String marked) {
        var words = words(marked);
        var number = NUMBERED.matcher(words);
        var isNumbered = number.lookingAt();
        return new Heading(
                from,
                to,
                kind,
                level,
                isNumbered ? number(number) : 0,
                isNumbered ? words.substring(number.end()).strip() : words,
                marked.toLowerCase(Locale.ROOT).contains("<li"));
    }

    private static int number(Matcher found) {
        for (var group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return Integer.parseInt(found.group(group));
            }
        }
        throw new IllegalStateException("a number without a number: " + found.group());
    }

    /// The same without marks, on one line.
    static String words(String marked) {
        var bare = ATTRIBUTES.matcher(LINK.matcher(marked).replaceAll("$1")).replaceAll("");
        return Jsoup.parseBodyFragment(bare)
                .text()
                .replaceAll("(?<!\\\\)(?:\\*{1,3}|(?<!\\w)_{1,2}|_{1,2}(?!\\w)|`)", "")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
