package fr.percolateur.lessons;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.content.Tag;
import fr.percolateur.document.Kind;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Public lessons among what can be found. They come and go with their event, whose themes are theirs.
public final class LessonEntries implements Projection {

    private static final String PREFIX = "lesson:";

    /// A lesson with what its event says.
    private record Found(
            long id,
            String slug,
            String title,
            String practice,
            String text,
            boolean shown,
            long event,
            List<SearchEntry.Theme> themes,
            SearchEntry.@Nullable Series series,
            String organisation,
            @Nullable LocalDate day,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until) {}

    private static final RowMapper<Found> FOUND = (row, _) -> {
        var slugs = (String[]) row.getArray("themes").getArray();
        var names = (String[]) row.getArray("tags").getArray();
        return new Found(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("practice_text"),
                row.getString("body_text"),
                row.getBoolean("shown"),
                row.getLong("event_id"),
                IntStream.range(0, slugs.length)
                        .mapToObj(at -> new SearchEntry.Theme(slugs[at], names[at]))
                        .toList(),
                series(row.getString("series"), row.getString("series_name")),
                row.getString("organisation"),
                row.getObject("day", LocalDate.class),
                row.getObject("publish_at", OffsetDateTime.class),
                row.getObject("withdraw_at", OffsetDateTime.class));
    };

    private static final String ALL = """
            select l.id, l.slug, l.title, l.practice_text, l.body_text, l.event_id, e.themes, e.tags, e.day,
                   e.series, s.name as series_name, l.organisation,
                   l.state = 'published' and d.visible and not d.gone as shown, d.publish_at, d.withdraw_at
              from lesson l
              join document d on d.id = l.event_id
              join event e on e.document_id = l.event_id
              left join series s on s.slug = e.series
            """;

    private final JdbcClient jdbc;
    private final SearchEntries entries;

    public LessonEntries(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.entries = new SearchEntries(dataSource);
    }

    void write(long lesson) {
        write(jdbc.sql(ALL + " where l.id = :id")
                .param("id", lesson)
                .query(FOUND)
                .list());
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    /// What the documents say now, whether or not their own rows are written yet.
    @Override
    public void project(List<Imported> documents) {
        var events = documents.stream().collect(Collectors.toMap(Imported::id, Function.identity()));
        write(jdbc
                .sql(ALL + " where l.event_id = any(:events)")
                .param("events", events.keySet().toArray(Long[]::new))
                .query(FOUND)
                .list()
                .stream()
                .map(lesson -> under(lesson, events))
                .toList());
    }

    private static Found under(Found lesson, Map<Long, Imported> events) {
        var event = events.get(lesson.event());
        return event == null
                ? lesson
                : new Found(
                        lesson.id(),
                        lesson.slug(),
                        lesson.title(),
                        lesson.practice(),
                        lesson.text(),
                        lesson.shown() && event.visible(),
                        lesson.event(),
                        Tag.of(event.document().frontMatter().texts("tags")).stream()
                                .map(tag -> new SearchEntry.Theme(tag.slug(), tag.name()))
                                .toList(),
                        lesson.series(),
                        lesson.organisation(),
                        lesson.day(),
                        event.publishAt() == null ? null : LessonRows.at(event.publishAt()),
                        event.withdrawAt() == null ? null : LessonRows.at(event.withdrawAt()));
    }

    private static SearchEntry.@Nullable Series series(@Nullable String slug, @Nullable String name) {
        return slug == null || name == null ? null : new SearchEntry.Series(slug, name);
    }

    private void write(List<Found> lessons) {
        var shown = new ArrayList<SearchEntry>();
        var hidden = new ArrayList<String>();
        for (var lesson : lessons) {
            if (lesson.shown()) {
                shown.add(entry(lesson));
            } else {
                hidden.add(key(lesson.id()));
            }
        }
        entries.write(shown);
        entries.remove(hidden);
    }

    private static SearchEntry entry(Found lesson) {
        return new SearchEntry(
                key(lesson.id()),
                "/enseignements/" + lesson.slug() + "/",
                "lesson",
                lesson.title(),
                lesson.practice(),
                lesson.text(),
                lesson.day(),
                lesson.themes(),
                lesson.series(),
                lesson.organisation().isEmpty() ? List.of() : List.of(lesson.organisation()),
                lesson.from() == null ? null : lesson.from().toInstant(),
                lesson.until() == null ? null : lesson.until().toInstant());
    }

    static String key(long lesson) {
        return PREFIX + lesson;
    }

    /// The lesson of a key.
    static long id(String key) {
        return Long.parseLong(key.substring(PREFIX.length()));
    }
}
