package fr.percolateur.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds all that may head a lesson in the Markdown and HTML of an article. Every repetition is bounded.
final class HeadingReader {

    private static final int LONGEST_PLAIN = 160;

    private static final Pattern HTML = Pattern.compile(
            "(?:<ol\\b[^>\\n]{0,100}>\\s{0,5})?<h([1-6])\\b[^>]{0,300}>(.{1,1000}?)</h\\1\\s?>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ATX = Pattern.compile("(#{1,6})\\s*(.{1,500}?)\\s*#{0,6}\\s*");
    private static final Pattern UNDERLINE = Pattern.compile("(=|-)\\1{1,200}\\s*");
    private static final Pattern BOLD =
            Pattern.compile("(\\*\\*|__)(?!\\s)(.{1,300}?)\\1\\s*[:.]?\\s*(?:\\{:.{0,200}})?\\s*");
    private static final Pattern BOLD_HTML = Pattern.compile(
            "(?:<p\\b[^>]{0,200}>)?\\s*<(b|strong)\\b[^>]{0,100}>(.{1,300}?)</\\1>\\s*(?:<br\\s*/?>)?\\s*(?:</p>)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile(
            "(?:(?:enseignement|leçon)\\b.{0,10})?(?:n° ?)?\\d{1,2}\\s?[.):–—-]\\s+\\S.{2,}", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Heading> found = new ArrayList<>();

    private HeadingReader(String text) {
        this.text = text;
    }

    static List<Heading> read(String text) {
        var reader = new HeadingReader(text);
        reader.html();
        reader.lines();
        reader.found.sort(Comparator.comparingInt(Heading::from));
        return List.copyOf(reader.found);
    }

    private void html() {
        var heading = HTML.matcher(text);
        while (heading.find()) {
            found.add(Heading.of(
                    heading.start(),
                    heading.end(),
                    Heading.Kind.HEADING,
                    Integer.parseInt(heading.group(1)),
                    heading.group(2)));
        }
    }

    private void lines() {
        var fence = "";
        var before = "";
        for (var from = 0; from < text.length(); ) {
            var end = text.indexOf('\n', from);
            var to = end < 0 ? text.length() : end;
            var line = text.substring(from, to);
            var mark = line.strip().startsWith("```") ? "```" : line.strip().startsWith("~~~") ? "~~~" : "";
            if (!mark.isEmpty() && (fence.isEmpty() || fence.equals(mark))) {
                fence = fence.isEmpty() ? mark : "";
            } else if (fence.isEmpty()) {
                line(line, from, to, before.isBlank());
            }
            before = line;
            from = to + 1;
        }
    }

    private void line(String line, int from, int to, boolean begins) {
        var atx = ATX.matcher(line.strip());
        if (atx.matches()) {
            found.add(Heading.of(from, to, Heading.Kind.HEADING, atx.group(1).length(), atx.group(2)));
            return;
        }
        if (!begins || line.isBlank()) {
            return;
        }
        var next = next(to);
        var underline = UNDERLINE.matcher(next);
        if (underline.matches() && !line.startsWith("|")) {
            found.add(Heading.of(
                    from,
                    to + 1 + next.length(),
                    Heading.Kind.HEADING,
                    underline.group(1).equals("=") ? 1 : 2,
                    line));
            return;
        }
        if (next.isBlank()) {
            alone(line, from, to);
        }
    }

    private void alone(String line, int from, int to) {
        var bold = BOLD.matcher(line.strip());
        var html = BOLD_HTML.matcher(line.strip());
        if (bold.matches() && !bold.group(2).contains(bold.group(1))) {
            found.add(Heading.of(from, to, Heading.Kind.BOLD, 0, bold.group(2)));
        } else if (html.matches() && !html.group(2).toLowerCase(Locale.ROOT).contains("<a ")) {
            found.add(Heading.of(from, to, Heading.Kind.BOLD, 0, html.group(2)));
        } else if (line.length() <= LONGEST_PLAIN && PLAIN.matcher(line.strip()).matches()) {
            found.add(Heading.of(from, to, Heading.Kind.PLAIN, 0, line));
        }
    }

    private String next(int to) {
        if (to + 1 >= text.length()) {
            return "";
        }
        var end = text.indexOf('\n', to + 1);
        return text.substring(to + 1, end < 0 ? text.length() : end);
    }
}
