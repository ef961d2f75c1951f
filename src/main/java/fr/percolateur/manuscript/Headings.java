package fr.percolateur.manuscript;

import fr.percolateur.manuscript.Token.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the headings of a passage: `#` marks, also in a quotation or a list, underlined ones, and `<h2>`.
final class Headings {

    private Headings() {}

    /// @param markup the text of the passage, code blanked
    static List<Heading> of(Passage in, String markup) {
        var headings = new ArrayList<Heading>();
        var previous = 0;
        for (var line = 0; line < markup.length(); ) {
            var end = markup.indexOf('\n', line);
            end = end < 0 ? markup.length() : end;
            var start = content(markup, line, end);
            var level = level(markup, start, end);
            if (level > 0) {
                headings.add(new Heading(in, start, end, level, text(markup.substring(start + level, end))));
            } else if (end - start >= 3
                    && line > 0
                    && underline(markup.substring(start, end).stripTrailing())) {
                var title = markup.substring(previous, line - 1).strip();
                if (!title.isEmpty() && Character.isLetterOrDigit(title.charAt(0)) && markup.charAt(start) == '=') {
                    headings.add(new Heading(in, previous, line - 1, 1, title));
                }
            }
            previous = line;
            line = end + 1;
        }
        var tags = in.tags();
        for (var i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            var name = tag.name();
            if (name.length() == 2
                    && name.charAt(0) == 'h'
                    && "123456".indexOf(name.charAt(1)) >= 0
                    && !tag.closing()) {
                var end = i + 1;
                while (end < tags.size()
                        && end < i + 20
                        && !tags.get(end).name().equals(name)) {
                    end++;
                }
                var until = end < tags.size() && end < i + 20 ? tags.get(end).start() : tag.end();
                var text = Passage.words(Passage.withoutTags(in.text().substring(tag.end(), until)));
                headings.add(new Heading(in, tag.start(), until, name.charAt(1) - '0', text));
            }
        }
        headings.sort(Comparator.comparingInt(Heading::start));
        return headings;
    }

    /// Where the content of a line starts, after the marks of a quotation or of a list.
    private static int content(String text, int line, int end) {
        var at = line;
        while (at < end) {
            var c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '>') {
                at++;
            } else if ((c == '*' || c == '-' || c == '+') && at + 1 < end && text.charAt(at + 1) == ' ') {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static int level(String text, int start, int end) {
        var level = 0;
        while (start + level < end && text.charAt(start + level) == '#') {
            level++;
        }
        var after = start + level;
        var titled = after < end && (text.charAt(after) == ' ' || text.charAt(after) == '\t' || level > 1);
        return titled && level <= 6 ? level : 0;
    }

    private static String text(String written) {
        var text = written.strip();
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean underline(String line) {
        return line.length() >= 3 && line.chars().allMatch(c -> c == '=');
    }
}
