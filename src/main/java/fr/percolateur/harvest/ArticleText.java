package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.lessons.Lesson;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What an edition taught as a document of the old site: a header and Markdown.
final class ArticleText {

    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    private ArticleText() {}

    /// @param lessons that are public, in their order
    static String write(Event event, List<Lesson> lessons) {
        var header = new StringBuilder("---\n");
        key(header, "title", quoted(say("harvest.article.title", lessons.size(), event.title())));
        key(header, "date", DATED.format(published(lessons).atZone(Moment.PARIS)));
        header.append("categories:\n- Article\n");
        if (!event.tags().isEmpty()) {
            header.append("tags:\n");
            event.tags().forEach(tag -> header.append("- ").append(quoted(tag)).append('\n'));
        }
        key(
                header,
                "chapeau-text",
                quoted(say("harvest.article.lede", lessons.size(), event.title(), event.address())));
        if (event.series() != null) {
            key(header, "serie", event.series().slug());
        }
        return header.append("---\n\n")
                + lessons.stream().map(LessonText::write).collect(Collectors.joining("\n"));
    }

    private static Instant published(List<Lesson> lessons) {
        return lessons.stream()
                .map(Lesson::publishedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static void key(StringBuilder header, String key, String value) {
        header.append(key).append(": ").append(value).append('\n');
    }

    /// YAML 1.1 and 1.2 read it alike.
    private static String quoted(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
