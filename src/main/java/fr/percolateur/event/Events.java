package fr.percolateur.event;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Tag;
import fr.percolateur.search.Search;
import fr.percolateur.web.Players;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Public events: what visitors may see of them, now. Every answer but [#kept] leaves out drafts and what is scheduled
/// or withdrawn.
public final class Events {

    private final JdbcClient jdbc;
    private final Search search;
    private final SeriesRows series;

    public Events(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.search = new Search(dataSource);
        this.series = new SeriesRows(dataSource);
    }

    /// An event with the text of its page, as safe HTML.
    public record Told(Event event, String ledeHtml, String bodyHtml) {

        /// The hosts whose players the text can open, as `https://host`.
        public List<String> frames() {
            return Players.hosts(bodyHtml);
        }
    }

    /// The event that a document tells, as its page would show it if the document were stored and public.
    public Told told(Imported document) {
        var reading = EventProjection.read(document);
        var name = reading.series();
        var event = new Event(
                document.id(),
                reading.uid(),
                0,
                Instant.EPOCH,
                document.slug(),
                document.title(),
                name == null ? null : series.find(name.slug()).orElseGet(() -> SeriesRows.unknown(name)),
                reading.edition(),
                reading.status(),
                reading.startsAt(),
                reading.over(),
                reading.categories(),
                reading.tags().stream().map(Tag::name).toList(),
                reading.tags().stream().map(Tag::slug).toList(),
                reading.details());
        return new Told(event, document.lede().html(), document.body().html());
    }

    /// An event by the id of its document, without the text of its page.
    public Optional<Event> find(long id) {
        return jdbc.sql("""
                select *
                  from public_event
                 where document_id = :id
                """).param("id", id).query(EventRows.EVENT).optional();
    }

    /// A public event by its slug, without the text of its page.
    public Optional<Event> announced(String slug) {
        return jdbc.sql("""
                select *
                  from public_event
                 where slug = :slug
                """).param("slug", slug).query(EventRows.EVENT).optional();
    }

    /// By the id of its document, in whatever state: for those who organise it, and for those who registered before it
    /// was withdrawn.
    public Optional<Event> kept(long id) {
        return jdbc.sql("""
                select *
                  from kept_event
                 where document_id = :id
                """).param("id", id).query(EventRows.EVENT).optional();
    }

    /// An event in whatever state, for those who organise it: also a draft, or one that was withdrawn.
    public Optional<Event> kept(String slug) {
        return jdbc.sql("""
                select *
                  from kept_event
                 where slug = :slug
                """).param("slug", slug).query(EventRows.EVENT).optional();
    }

    /// What an agenda of several pages shows.
    ///
    /// @param total of all pages; 0 past the last one
    public record Listed(List<Event> events, int total) {}

    public Optional<Told> find(String slug) {
        return jdbc.sql("""
                select e.*, d.lede_html, d.body_html
                  from public_event e
                  join document d on d.id = e.document_id
                 where e.slug = :slug
                """)
                .param("slug", slug)
                .query((row, rank) -> new Told(
                        EventRows.EVENT.mapRow(row, rank), row.getString("lede_html"), row.getString("body_html")))
                .optional();
    }

    /// Events to come, the next first, those without a date last; or those of a past year, the last first.
    ///
    /// @param now what is to come is not over yet at this instant
    public Listed list(EventFilter filter, Instant now, int offset, int limit) {
        var total = new AtomicInteger();
        var events = jdbc.sql("""
                select *, count(*) over () as total
                  from public_event
                 where case when :year = 0
                            then over_at > :now or over_at is null
                            else over_at <= :now and extract(year from day) = :year end
                   and (cardinality(:series) = 0 or series = any(:series))
                   and (cardinality(:modes) = 0 or mode = any(:modes))
                   and (cardinality(:categories) = 0 or categories && cast(:categories as text[]))
                   and (cardinality(:themes) = 0 or themes && cast(:themes as text[]))
                   and confirmed_services @> cast(:services as text[])
                   and (:anything or 'document:' || document_id = any(:found))
                 order by case when :year = 0 then starts_at end asc nulls last,
                          starts_at desc, document_id
                offset :offset
                 limit :limit
                """)
                .param("year", filter.year() == null ? 0 : filter.year())
                .param("now", at(now))
                .param("series", array(filter.of(EventFacet.SERIES)))
                .param("modes", modes(filter.of(EventFacet.MODE)))
                .param("categories", array(filter.of(EventFacet.CATEGORY)))
                .param("themes", array(filter.of(EventFacet.THEME)))
                .param("services", array(filter.of(EventFacet.SERVICE)))
                .param("anything", filter.words().isEmpty())
                .param("found", filter.words().isEmpty() ? new String[0] : array(search.keys(filter.words(), "event")))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, rank) -> {
                    total.set(row.getInt("total"));
                    return EventRows.EVENT.mapRow(row, rank);
                })
                .list();
        return new Listed(events, total.get());
    }

    /// Events to come, the last announced or changed first.
    public Listed lastChanged(Instant now, int offset, int limit) {
        var total = new AtomicInteger();
        var events = jdbc.sql("""
                select *, count(*) over () as total
                  from public_event
                 where over_at > :now or over_at is null
                 order by changed_at desc, document_id desc
                offset :offset
                 limit :limit
                """)
                .param("now", at(now))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, rank) -> {
                    total.set(row.getInt("total"));
                    return EventRows.EVENT.mapRow(row, rank);
                })
                .list();
        return new Listed(events, total.get());
    }

    /// Events to come that are kept on, the next first.
    public List<Event> upcoming(Instant now, int limit) {
        return jdbc.sql("""
                select *
                  from public_event
                 where over_at > :now
                   and status = 'maintained'
                 order by starts_at, document_id
                 limit :limit
                """)
                .param("now", at(now))
                .param("limit", limit)
                .query(EventRows.EVENT)
                .list();
    }

    /// How many events the agenda holds that are not over, also those without a date.
    public int countToCome(Instant now) {
        return jdbc.sql("""
                select count(*)
                  from public_event
                 where over_at > :now or over_at is null
                """)
                .param("now", at(now))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// All editions of a series, the last first.
    public List<Event> editions(String series) {
        return jdbc.sql("""
                select *
                  from public_event
                 where series = :series
                 order by starts_at desc nulls first, edition desc nulls first, document_id
                """).param("series", series).query(EventRows.EVENT).list();
    }

    /// Events that share this theme, the last first.
    public List<Event> about(String theme, int limit) {
        return jdbc.sql("""
                select *
                  from public_event
                 where themes @> cast(:theme as text[])
                 order by starts_at desc nulls first, document_id
                 limit :limit
                """)
                .param("theme", new String[] {theme})
                .param("limit", limit)
                .query(EventRows.EVENT)
                .list();
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }

    private static String[] array(Set<String> words) {
        return words.toArray(String[]::new);
    }

    /// Someone who comes to a place is served by a meeting on site or both ways; so is someone online.
    private static String[] modes(Set<String> asked) {
        if (asked.contains(EventFilter.ONSITE) == asked.contains(EventFilter.ONLINE)) {
            return asked.isEmpty() ? new String[0] : new String[] {"onsite", "online", "hybrid"};
        }
        return new String[] {asked.contains(EventFilter.ONSITE) ? "onsite" : "online", "hybrid"};
    }
}
