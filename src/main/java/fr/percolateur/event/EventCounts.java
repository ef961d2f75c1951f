package fr.percolateur.event;

import fr.percolateur.cover.Tint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many events each choice of the agenda would leave, and which choices there are.
public final class EventCounts {

    private final JdbcClient jdbc;

    public EventCounts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// @param value what stands in the query string, `label` what is read
    /// @param tint of a series, null for anything else
    public record Choice(
            String value, String label, int count, @Nullable Tint tint) {}

    /// A year of past events; null for those to come.
    public record Period(@Nullable Integer year, int count) {}

    /// Those to come first, then years from the last to the first.
    public List<Period> periods(Instant now) {
        return jdbc.sql("""
                select case when over_at <= :now then extract(year from day)::int end as year, count(*)
                  from public_event
                 group by 1
                 order by 1 desc nulls first
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Period(row.getObject(1, Integer.class), row.getInt(2)))
                .list();
    }

    /// The choices of a period, whatever is chosen already, the most frequent first.
    public Map<EventFacet, List<Choice>> choices(@Nullable Integer year, Instant now) {
        var choices = new EnumMap<EventFacet, List<Choice>>(EventFacet.class);
        jdbc.sql("""
                with period as materialized (
                    select series, series_name, colour, mode, categories, tags, themes, confirmed_services
                      from public_event
                     where case when :year = 0
                                then over_at > :now or over_at is null
                                else over_at <= :now and extract(year from day) = :year end)
                select 'SERIES' as facet, p.series as value, min(p.series_name) as label, count(*) as events, min(p.colour) as colour
                  from period p where p.series is not null group by p.series
                union all
                select 'MODE', way.value, way.value, count(*), null
                  from period p
                  join (values ('onsite', 'sur-place'), ('hybrid', 'sur-place'),
                               ('online', 'en-ligne'), ('hybrid', 'en-ligne')) way (mode, value) on way.mode = p.mode
                 group by way.value
                union all
                select 'CATEGORY', category, category, count(*), null
                  from period p, unnest(p.categories) category group by category
                union all
                select 'THEME', theme.slug, min(theme.name), count(*), null
                  from period p, unnest(p.themes, p.tags) theme (slug, name) group by theme.slug
                union all
                select 'SERVICE', service, service, count(*), null
                  from period p, unnest(p.confirmed_services) service group by service
                 order by events desc, label
                """)
                .param("year", year == null ? 0 : year)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    choices.computeIfAbsent(EventFacet.valueOf(row.getString(1)), _ -> new ArrayList<>())
                            .add(new Choice(row.getString(2), row.getString(3), row.getInt(4), tint(row.getString(5))));
                });
        return choices;
    }

    private static @Nullable Tint tint(@Nullable String colour) {
        return colour == null ? null : Tint.valueOf(colour.toUpperCase(Locale.ROOT));
    }
}
