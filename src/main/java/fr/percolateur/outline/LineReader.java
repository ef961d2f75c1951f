package fr.percolateur.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Reads one line of Markdown: links, bold, escapes, entities. Every repetition is bounded.
final class LineReader {

    private static final Pattern MARK = Pattern.compile("(?<escape>\\\\[\\\\`*_{}\\[\\]()#+.!|<>~-])"
            + "|(?<image>!\\[[^\\[\\]]{0,500}\\]\\([^()\\n]{0,1000}\\))"
            + "|\\[(?<text>[^\\[\\]]{0,500})\\]\\((?:<(?<quoted>[^<>]{0,2000})>|(?<target>[^()\\n\"]{0,2000}(?:\\([^()\\n\"]{0,200}\\)[^()\\n\"]{0,500})?))"
            + "\\s{0,3}(?:\"(?<title>[^\"]{0,300})\")?\\s{0,3}\\)(?<attributes>\\{:[^}\\n]{0,300}\\})?"
            + "|(?<url>https?://[^\\s<>()\\[\\]\"*]{3,1000}[^\\s<>()\\[\\]\"*.,;:!?])"
            + "|(?<mail>(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})"
            + "|(?<ial>\\{:[^}\\n]{0,300}\\})"
            + "|(?<bold>\\*{2,3}|__)|(?<italic>\\*|(?<![\\p{L}\\d])_|_(?![\\p{L}\\d]))");

    private final StringBuilder out = new StringBuilder();
    private final List<Line.Bold> bold = new ArrayList<>();
    private final List<Line.Link> links = new ArrayList<>();
    private int boldFrom = -1;

    private LineReader() {}

    static Line read(String markdown) {
        var reader = new LineReader();
        reader.read(Parser.unescapeEntities(markdown, false), true);
        return reader.line();
    }

    private void read(String markdown, boolean linked) {
        if (isPlain(markdown)) {
            words(markdown);
            return;
        }
        int at = 0;
        var mark = MARK.matcher(markdown);
        while (mark.find()) {
            words(markdown.substring(at, mark.start()));
            mark(mark, linked);
            at = mark.end();
        }
        words(markdown.substring(at));
    }

    /// Whether a line has none of the chars that every mark has one of; most lines have not.
    private static boolean isPlain(String markdown) {
        for (var at = 0; at < markdown.length(); at++) {
            switch (markdown.charAt(at)) {
                case '\\', '!', '[', '*', '_', '{', '@', ':' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private void mark(Matcher mark, boolean linked) {
        if (mark.group("escape") != null) {
            words(mark.group("escape").substring(1));
        } else if (mark.group("text") != null) {
            var from = out.length();
            if (linked) {
                read(mark.group("text"), false);
            } else {
                words(mark.group("text"));
            }
            var target = mark.group("quoted") == null ? mark.group("target") : mark.group("quoted");
            var title = mark.group("title") == null ? "" : mark.group("title");
            links.add(new Line.Link(out.substring(from).strip(), target.strip(), title));
        } else if (mark.group("url") != null) {
            links.add(new Line.Link(mark.group("url"), mark.group("url"), ""));
            words(mark.group("url"));
        } else if (mark.group("mail") != null) {
            links.add(new Line.Link(mark.group("mail"), "mailto:" + mark.group("mail"), ""));
            words(mark.group("mail"));
        } else if (mark.group("bold") != null) {
            toggle();
        }
    }

    private void toggle() {
        if (boldFrom < 0) {
            boldFrom = out.length();
        } else {
            if (out.length() > boldFrom) {
                bold.add(new Line.Bold(boldFrom, out.length()));
            }
            boldFrom = -1;
        }
    }

    /// Adds words, with one plain space where any number of any spaces stand.
    private void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
    }

    /// Bold stretches that only a space parts are one.
    private Line line() {
        var text = out.toString().stripTrailing();
        var joined = new ArrayList<Line.Bold>();
        for (var stretch : bold) {
            var to = Math.min(stretch.to(), text.length());
            if (!joined.isEmpty()
                    && text.substring(
                                    joined.getLast().to(),
                                    Math.max(joined.getLast().to(), stretch.from()))
                            .isBlank()) {
                joined.add(new Line.Bold(joined.removeLast().from(), to));
            } else if (to > stretch.from()) {
                joined.add(new Line.Bold(stretch.from(), to));
            }
        }
        return new Line(text, List.copyOf(joined), List.copyOf(links));
    }
}
