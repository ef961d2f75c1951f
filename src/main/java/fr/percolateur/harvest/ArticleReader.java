package fr.percolateur.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads « N enseignements » articles, whichever way their editor made headings: of level two or three, in Markdown or
/// HTML, numbered or not, or bold paragraphs. Never throws; what has no such form has no lessons.
final class ArticleReader {

    private static final int LEAST = 2;
    private static final List<String> NUMBERS = List.of(
            "zéro",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze");
    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,2}|\\p{L}{2,8}) (?:enseignements|leçons|conseils)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END_OF_LIST = Pattern.compile("\\n\\s*</ol>", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile(
            "\\n\\s*\\n\\s{0,3}(?:-{3,80}|\\*{3,80}|_{3,80}|<hr\\s*/?>)\\s*(?:\\n|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("(?m)^ {0,3}(\\[[^\\]\\n]{1,200}])(?=:)(.*)$");

    private final String text;
    private final List<Heading> headings;
    private final Map<String, String> references = new HashMap<>();

    private ArticleReader(String text) {
        this.text = text;
        this.headings = HeadingReader.read(text);
        var reference = REFERENCE.matcher(text);
        while (reference.find()) {
            references.putIfAbsent(reference.group(1), reference.group().strip());
        }
    }

    /// @param title of the article: it often says how many there are
    /// @param body its Markdown
    static Article read(String title, String body) {
        return new ArticleReader(body.replace("\r\n", "\n")).article(title);
    }

    private Article article(String title) {
        var heads = heads(title);
        if (heads.isEmpty()) {
            return new Article(text.strip(), List.of(), "");
        }
        var proposals = new ArrayList<Proposal>();
        for (var at = 0; at < heads.size(); at++) {
            var isLast = at == heads.size() - 1;
            var head = heads.get(at);
            proposals.add(proposal(
                    head, isLast ? end(heads.getLast()) : heads.get(at + 1).from()));
        }
        return new Article(
                text.substring(0, heads.getFirst().from()).strip(),
                proposals,
                text.substring(end(heads.getLast())).strip());
    }

    /// Those of one make that head the lessons.
    private List<Heading> heads(String title) {
        return numbered()
                .or(this::listed)
                .or(() -> counted(title))
                .or(this::most)
                .orElse(List.of());
    }

    private List<List<Heading>> groups(Heading.Kind kind) {
        var levels = new ArrayList<List<Heading>>();
        for (var level = 0; level <= 6; level++) {
            var of = level;
            var group = headings.stream()
                    .filter(heading -> heading.kind() == kind && heading.level() == of)
                    .filter(heading -> heading.number() > 0 || !heading.title().isEmpty())
                    .toList();
            if (!group.isEmpty()) {
                levels.add(group);
            }
        }
        return levels;
    }

    /// 1, 2, 3… in one make: the longest such row.
    private Optional<List<Heading>> numbered() {
        return List.of(Heading.Kind.values()).stream()
                .flatMap(kind -> groups(kind).stream())
                .map(ArticleReader::row)
                .filter(row -> row.size() >= LEAST)
                .max(Comparator.comparingInt(List::size));
    }

    private static List<Heading> row(List<Heading> group) {
        var row = new ArrayList<Heading>();
        for (var heading : group) {
            if (heading.number() == row.size() + 1) {
                row.add(heading);
            }
        }
        return row;
    }

    private Optional<List<Heading>> listed() {
        var listed = headings.stream().filter(Heading::listed).toList();
        return Optional.of(listed).filter(found -> found.size() >= LEAST);
    }

    /// As many as the title of the article promises.
    private Optional<List<Heading>> counted(String title) {
        var promised = COUNT.matcher(title);
        var count = promised.find() ? count(promised.group(1).toLowerCase(Locale.FRENCH)) : 0;
        return count < LEAST
                ? Optional.empty()
                : List.of(Heading.Kind.HEADING, Heading.Kind.BOLD).stream()
                        .flatMap(kind -> groups(kind).stream())
                        .filter(group -> group.size() >= count)
                        .min(Comparator.comparingInt(List::size))
                        .map(group -> group.subList(0, count));
    }

    private static int count(String word) {
        return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.indexOf(word);
    }

    private Optional<List<Heading>> most() {
        return List.of(Heading.Kind.HEADING, Heading.Kind.BOLD).stream()
                .flatMap(
                        kind -> groups(kind).stream()
                                .filter(group -> group.size() >= LEAST)
                                .max(Comparator.comparingInt(List::size))
                                .stream())
                .findFirst();
    }

    /// Where the last lesson ends: at a heading that is no less than its own, at the end of the list, at a rule.
    private int end(Heading last) {
        var end = headings.stream()
                .filter(heading -> heading.from() >= last.to())
                .filter(heading -> heading.kind() == Heading.Kind.HEADING)
                .filter(heading -> last.level() == 0 || heading.level() <= last.level())
                .mapToInt(Heading::from)
                .min()
                .orElse(text.length());
        if (last.listed()) {
            end = Math.min(end, found(END_OF_LIST, last.to()));
        }
        return Math.min(end, found(RULE, last.to()));
    }

    private int found(Pattern pattern, int from) {
        var found = pattern.matcher(text);
        return found.find(from) ? found.start() : text.length();
    }

    private Proposal proposal(Heading head, int end) {
        var from = head.to();
        var title = head.title();
        if (title.isEmpty()) {
            var next = headings.stream()
                    .filter(heading -> heading.from() >= head.to() && heading.to() <= end)
                    .filter(heading -> text.substring(head.to(), heading.from()).isBlank())
                    .findFirst();
            title = next.map(Heading::title).filter(words -> !words.isEmpty()).orElse(String.valueOf(head.number()));
            from = next.map(Heading::to).orElse(from);
        }
        return LessonText.read(
                title, referring(text.substring(Math.min(from, end), end).strip()));
    }

    /// With the addresses that its links name and that stand elsewhere in the article.
    private String referring(String section) {
        var more = new StringBuilder(section);
        references.forEach((label, line) -> {
            if (section.contains(label) && !section.contains(line)) {
                more.append(more.indexOf("\n\n[") < 0 ? "\n\n" : "\n").append(line);
            }
        });
        return more.toString();
    }
}
