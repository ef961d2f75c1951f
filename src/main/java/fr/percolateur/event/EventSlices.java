package fr.percolateur.event;

import fr.percolateur.event.EventSearch.Relative;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Public events in slices, for programs that read them all: what is to come, the next first; what has no date; what is
/// past, the last first.
public final class EventSlices {

    private final JdbcClient jdbc;

    public EventSlices(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Where a slice ends: what is added meanwhile shifts nothing.
    ///
    /// @param part 0 to come, 1 without a date, 2 past
    /// @param rank milliseconds of the start, negative for what is past
    public record Cursor(int part, long rank, long id) {

        static final Cursor BEGINNING = new Cursor(-1, 0, 0);
    }

    /// @param total of all slices
    /// @param next where the next slice begins; empty after the last one
    public record Slice(List<Event> events, int total, Optional<Cursor> next) {}

    private record Ranked(Event event, Cursor cursor) {}

    /// @param after the end of the slice before; null for the first one
    public Slice list(EventSearch search, Instant now, @Nullable Cursor after, int size) {
        var beginning = after == null ? Cursor.BEGINNING : after;
        var total = new AtomicInteger();
        var found = new ArrayList<Ranked>();
        jdbc.sql("""
                with chosen as materialized (
                    select e.*,
                           case when over_at <= :now then 2 when starts_at is null then 1 else 0 end as part,
                           cast(case when over_at <= :now then -1 when starts_at is null then 0 else 1 end
                                * coalesce(extract(epoch from starts_at), 0) * 1000 as bigint) as rank
                      from public_event e
                     where (:anytime
                            or :upcoming and (starts_at > :now or starts_at is null)
                            or :current and starts_at <= :now and over_at > :now
                            or :passed and over_at <= :now)
                       and (:from = '-infinity' or starts_at >= :from)
                       and (:until = 'infinity' or starts_at <= :until)
                       and changed_at >= :since
                       and themes @> cast(:themes as text[])
                       and (cardinality(:series) = 0 or series = any(:series))
                       and (:words = '' or unaccent(lower(title || ' ' || (details ->> 'summary')))
                                           like '%' || unaccent(lower(:words)) || '%')),
                slice as (
                    select *
                      from chosen
                     where (part, rank, document_id) > (:part, :rank, :id)
                     order by part, rank, document_id
                     limit :limit)
                select counted.total, slice.*
                  from (select count(*) as total from chosen) counted
                  left join slice on true
                 order by part, rank, document_id
                """)
                .param("now", at(now))
                .param("anytime", search.relative().isEmpty())
                .param("upcoming", search.relative().contains(Relative.UPCOMING))
                .param("current", search.relative().contains(Relative.CURRENT))
                .param("passed", search.relative().contains(Relative.PASSED))
                .param("from", search.from() == null ? OffsetDateTime.MIN : at(search.from()))
                .param("until", search.until() == null ? OffsetDateTime.MAX : at(search.until()))
                .param("since", search.changedSince() == null ? OffsetDateTime.MIN : at(search.changedSince()))
                .param("themes", array(search.themes()))
                .param("series", array(search.series()))
                .param("words", literal(search.words()))
                .param("part", beginning.part())
                .param("rank", beginning.rank())
                .param("id", beginning.id())
                .param("limit", size + 1)
                .query(row -> {
                    total.set(row.getInt("total"));
                    if (row.getObject("document_id") != null) {
                        var event = EventRows.EVENT.mapRow(row, row.getRow());
                        found.add(new Ranked(event, new Cursor(row.getInt("part"), row.getLong("rank"), event.id())));
                    }
                });
        var slice = found.stream().limit(size).toList();
        return new Slice(
                slice.stream().map(Ranked::event).toList(),
                total.get(),
                found.size() > size ? Optional.of(slice.getLast().cursor()) : Optional.empty());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String[] array(Set<String> words) {
        return words.toArray(String[]::new);
    }

    /// Typed words stand for themselves in a pattern.
    private static String literal(String words) {
        return words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
