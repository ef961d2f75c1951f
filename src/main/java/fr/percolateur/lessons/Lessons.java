package fr.percolateur.lessons;

import fr.percolateur.content.Tag;
import fr.percolateur.search.Related;
import fr.percolateur.search.Search;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lessons that visitors may read now.
public final class Lessons {

    static final int PER_PAGE = 12;

    private static final Set<String> RELATED = Set.of("lesson", "idea", "event", "article");

    /// Counts before it reads: a lesson is a page long, and a common word stands in most of them.
    private static final String LISTED = """
            with listed as (
                    select id, count(*) over () as total
                      from public_lesson
                     where true
                     order by day desc nulls last, event_id desc, number
                    offset :offset
                     limit :limit
                 )
            select l.*, total
              from listed
              join public_lesson l using (id)
             order by l.day desc nulls last, l.event_id desc, l.number
            """;

    private final JdbcClient jdbc;
    private final LessonRows rows;
    private final Search search;

    public Lessons(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.rows = new LessonRows(jdbc);
        this.search = new Search(dataSource);
    }

    /// @param total of all pages; 0 past the last one
    public record Listed(List<Told> lessons, int total) {}

    /// Some lessons of a theme, and where all are.
    public record OfTheme(List<Told> lessons, String all) {}

    /// What lessons may be filtered by, with how many there are of each.
    public record Count(String value, String name, int lessons) {}

    /// The last edition first, its lessons in their order.
    public Listed list(LessonQuery query, int size) {
        var total = new int[1];
        var found = jdbc.sql(LISTED.replace("where true", conditions(query)))
                .param("theme", query.theme())
                .param("organisation", query.organisation())
                .param("series", query.series())
                .param("edition", query.edition())
                .param("found", found(query))
                .param("offset", (query.page() - 1L) * size)
                .param("limit", size)
                .query((row, rank) -> {
                    total[0] = row.getInt("total");
                    return told(row, rank);
                })
                .list();
        return new Listed(proven(found), total[0]);
    }

    /// Constant words alone, and only those that are asked for: what might be asked lets no index serve.
    private static String conditions(LessonQuery query) {
        return "where true"
                + (query.theme().isEmpty() ? "" : " and themes @> array[cast(:theme as text)]")
                + (query.organisation().isEmpty() ? "" : " and organisation = :organisation")
                + (query.series().isEmpty() ? "" : " and series = :series")
                + (query.edition().isEmpty() ? "" : " and event_slug = :edition")
                + (query.words().isEmpty() ? "" : " and id = any(:found)");
    }

    private Long[] found(LessonQuery query) {
        return query.words().isEmpty()
                ? new Long[0]
                : search.keys(query.words(), "lesson").stream()
                        .map(LessonEntries::id)
                        .toArray(Long[]::new);
    }

    public Optional<Told> find(String slug) {
        return proven(jdbc.sql("""
                        select *
                          from public_lesson
                         where slug = :slug
                        """).param("slug", slug).query(Lessons::told).list()).stream()
                .findFirst();
    }

    /// Whether it was public once, and is no more.
    boolean isGone(String slug) {
        return jdbc.sql("select exists (select from lesson where slug = :slug and published_at is not null)")
                .param("slug", slug)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// Those of one edition, in their order.
    public List<Told> of(long event) {
        return proven(jdbc.sql("""
                select *
                  from public_lesson
                 where event_id = :event
                 order by number
                """).param("event", event).query(Lessons::told).list());
    }

    /// What else there is to read, of other editions: the nearest by the words of its title and by its themes.
    List<Related> related(Told told, int count) {
        return related(LessonEntries.key(told.lesson().id()), told.lesson().event(), count);
    }

    /// The same for an edition.
    List<Related> related(long event, int count) {
        return related("document:" + event, event, count);
    }

    private List<Related> related(String key, long event, int count) {
        var own = Stream.concat(
                        Stream.of("document:" + event),
                        of(event).stream()
                                .map(told -> LessonEntries.key(told.lesson().id())))
                .toList();
        return search.related(key, RELATED, own, count);
    }

    /// The last ones of a theme.
    List<Told> about(String theme, int count) {
        return list(LessonQuery.ALL.about(theme), count).lessons();
    }

    /// The last published first.
    public List<Told> latest(int offset, int limit) {
        return proven(jdbc.sql("""
                select *
                  from public_lesson
                 order by published_at desc, id desc
                offset :offset
                 limit :limit
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query(Lessons::told)
                .list());
    }

    public int count() {
        return jdbc.sql("select count(*) from public_lesson")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    public List<Count> themes() {
        return counts("""
                select value, min(name), count(*) as lessons
                  from public_lesson, unnest(themes, tags) as theme (value, name)
                 group by value
                 order by lessons desc, value
                """);
    }

    public List<Count> organisations() {
        return counts("""
                select organisation, organisation, count(*) as lessons
                  from public_lesson
                 where organisation <> ''
                 group by organisation
                 order by lessons desc, organisation
                """);
    }

    public List<Count> series() {
        return counts("""
                select series, min(series_name), count(*)
                  from public_lesson
                 where series is not null
                 group by series
                 order by min(series_name)
                """);
    }

    /// The editions that taught something, the last first.
    public List<Count> editions() {
        return counts("""
                select event_slug, min(event_title), count(*)
                  from public_lesson
                 group by event_slug, day
                 order by day desc nulls last, event_slug
                """);
    }

    private List<Count> counts(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> new Count(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    private List<Told> proven(List<Told> found) {
        var lessons = rows.proven(found.stream().map(Told::lesson).toList());
        var proven = new ArrayList<Told>();
        for (var at = 0; at < lessons.size(); at++) {
            var told = found.get(at);
            proven.add(new Told(
                    lessons.get(at),
                    told.eventSlug(),
                    told.eventTitle(),
                    told.series(),
                    told.seriesName(),
                    told.edition(),
                    told.day(),
                    told.themes()));
        }
        return proven;
    }

    private static Told told(ResultSet row, int rank) throws SQLException {
        var slugs = (String[]) row.getArray("themes").getArray();
        var names = (String[]) row.getArray("tags").getArray();
        var themes = new ArrayList<Tag>();
        for (var at = 0; at < slugs.length; at++) {
            themes.add(new Tag(slugs[at], names[at]));
        }
        return new Told(
                LessonRows.LESSON.mapRow(row, rank),
                row.getString("event_slug"),
                row.getString("event_title"),
                row.getString("series"),
                row.getString("series_name"),
                row.getObject("edition", Integer.class),
                row.getObject("day", LocalDate.class),
                themes);
    }
}
