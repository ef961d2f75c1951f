package fr.percolateur.event;

import fr.percolateur.content.Tag;
import fr.percolateur.extraction.EventFacts.Status;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/// The rows of the table `event`: how they are written, and what a selected one says.
final class EventRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Reads a row of the view `public_event`.
    static final RowMapper<Event> EVENT = (row, rank) -> new Event(
            row.getLong("document_id"),
            row.getObject("uid", UUID.class),
            row.getInt("sequence"),
            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
            row.getString("slug"),
            row.getString("title"),
            row.getString("series") == null ? null : SeriesRows.SERIES.mapRow(row, rank),
            row.getObject("edition", Integer.class),
            Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
            instant(row, "starts_at"),
            instant(row, "over_at"),
            texts(row.getArray("categories")),
            texts(row.getArray("tags")),
            texts(row.getArray("themes")),
            JSON.readValue(row.getString("details"), EventDetails.class));

    private final JdbcTemplate batches;

    EventRows(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
    }

    /// Writes these events in place of what was kept of their documents. Their names in calendars stay, and the
    /// sequence grows when a calendar would show something else.
    void write(List<EventProjection.Reading> readings) {
        batches.batchUpdate("""
                insert into event (document_id, uid, title, series, edition, status, starts_at, over_at, day, mode,
                                   categories, tags, themes, confirmed_services, details)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
                    on conflict (document_id) do update
                   set sequence = event.sequence + case
                           when (event.title, event.starts_at, event.over_at, event.status, event.mode,
                                 event.details -> 'venue', event.details -> 'address', event.details -> 'summary')
                             is distinct from
                                (excluded.title, excluded.starts_at, excluded.over_at, excluded.status, excluded.mode,
                                 excluded.details -> 'venue', excluded.details -> 'address',
                                 excluded.details -> 'summary')
                           then 1 else 0 end,
                       changed_at = now(),
                       title = excluded.title, series = excluded.series, edition = excluded.edition,
                       status = excluded.status, starts_at = excluded.starts_at, over_at = excluded.over_at,
                       day = excluded.day, mode = excluded.mode, categories = excluded.categories,
                       tags = excluded.tags, themes = excluded.themes,
                       confirmed_services = excluded.confirmed_services, details = excluded.details
                """, readings, Math.max(1, readings.size()), (row, reading) -> {
            var details = reading.details();
            row.setLong(1, reading.imported().id());
            row.setObject(2, reading.uid());
            row.setString(3, reading.imported().title());
            row.setString(4, reading.series() == null ? null : reading.series().slug());
            row.setObject(5, reading.edition());
            row.setString(6, reading.status().name().toLowerCase(Locale.ROOT));
            row.setObject(7, offset(reading.startsAt()));
            row.setObject(8, offset(reading.over()));
            row.setObject(9, details.start() == null ? null : details.start().day());
            row.setString(
                    10, details.mode() == null ? null : details.mode().name().toLowerCase(Locale.ROOT));
            row.setObject(11, reading.categories().toArray(String[]::new));
            row.setObject(12, reading.tags().stream().map(Tag::name).toArray(String[]::new));
            row.setObject(13, reading.tags().stream().map(Tag::slug).toArray(String[]::new));
            row.setObject(14, reading.confirmed().toArray(String[]::new));
            row.setString(15, JSON.writeValueAsString(details).replace("\\u0000", ""));
        });
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
