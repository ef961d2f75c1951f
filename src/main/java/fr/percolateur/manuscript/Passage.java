package fr.percolateur.manuscript;

import fr.percolateur.document.Place;
import fr.percolateur.manuscript.Token.Heading;
import fr.percolateur.manuscript.Token.Image;
import fr.percolateur.manuscript.Token.Link;
import fr.percolateur.manuscript.Token.Tag;
import fr.percolateur.prose.DateMention;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.HourMention;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A text of a document (the body, or one value of the header) with its markup. Everything counts in offsets of
/// [#text()]; [#markup()] and [#prose()] have the same length.
public final class Passage {

    private final String key;
    private final String text;
    private final IntFunction<Place> places;
    private final String markup;
    private final String prose;
    private final List<Tag> tags;
    private final Links links;
    private final List<Heading> headings;
    private final Words words;
    private @Nullable List<DateMention> dates;
    private @Nullable List<HourMention> hours;

    Passage(String key, String text, IntFunction<Place> places) {
        this.key = key;
        this.text = text;
        this.places = places;
        this.markup = Code.blank(text);
        this.tags = Tags.of(this, markup);
        var chars = markup.toCharArray();
        for (var tag : tags) {
            blank(chars, tag.start(), tag.end());
        }
        this.links = new Links(this, new String(chars), chars);
        attributeLists(chars);
        this.prose = new String(chars);
        this.headings = key.equals(Manuscript.BODY) ? Headings.of(this, markup) : List.of();
        this.words = new Words(prose);
    }

    /// `body`, or the path of keys in the header, such as `champs_informations.contenu`.
    public String key() {
        return key;
    }

    public String text() {
        return text;
    }

    /// The text with its code blanked.
    public String markup() {
        return markup;
    }

    /// What is left to read: code, tags, addresses and attribute lists blanked.
    public String prose() {
        return prose;
    }

    public Words words() {
        return words;
    }

    public List<Tag> tags() {
        return tags;
    }

    public List<Link> links() {
        return links.links();
    }

    public List<Image> images() {
        return links.images();
    }

    public List<Heading> headings() {
        return headings;
    }

    /// The days that the prose names.
    public List<DateMention> dates() {
        if (dates == null) {
            dates = figures() ? FrenchTime.dates(prose) : List.of();
        }
        return dates;
    }

    /// The hours that the prose names.
    public List<HourMention> hours() {
        if (hours == null) {
            hours = figures() || prose.contains("mi") ? FrenchTime.hours(prose) : List.of();
        }
        return hours;
    }

    private boolean figures() {
        return prose.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// The place in the file of the character at this offset.
    public Place place(int offset) {
        return places.apply(offset);
    }

    /// Whether one of these tokens, in their order, covers this offset.
    public static boolean covered(List<? extends Token> tokens, int offset) {
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (tokens.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset < tokens.get(low - 1).end()
                || low > 1 && offset < tokens.get(low - 2).end();
    }

    static void blank(char[] chars, int from, int to) {
        for (var i = from; i < to; i++) {
            if (chars[i] != '\n') {
                chars[i] = ' ';
            }
        }
    }

    /// Words without the marks of emphasis, on one line.
    static String words(String markup) {
        var words = new StringBuilder(markup.length());
        for (var i = 0; i < markup.length(); i++) {
            var c = markup.charAt(i);
            if (c == '*' || c == '_' && (i == 0 || i + 1 == markup.length())) {
                continue;
            }
            var blank = Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
            if (!blank) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    static String withoutTags(String markup) {
        var text = new StringBuilder(markup.length());
        var inside = false;
        for (var i = 0; i < markup.length(); i++) {
            var c = markup.charAt(i);
            inside = c == '<' || inside && c != '>';
            if (!inside && c != '>') {
                text.append(c);
            }
        }
        return text.toString();
    }

    private void attributeLists(char[] chars) {
        for (var start = text.indexOf("{:"); start >= 0; start = text.indexOf("{:", start + 1)) {
            var end = start + 2;
            while (end < chars.length && end - start < 300 && chars[end] != '}' && chars[end] != '{') {
                end++;
            }
            if (end < chars.length && chars[end] == '}') {
                blank(chars, start, end + 1);
            }
        }
    }
}
