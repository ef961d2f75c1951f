package fr.percolateur.quotations;

import fr.percolateur.proof.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The quotations of events, as they are read.
public final class Quotations {

    static final RowMapper<Quotation> QUOTATION = (row, _) -> new Quotation(
            row.getLong("id"),
            row.getLong("event_id"),
            row.getString("name"),
            row.getString("about"),
            row.getString("email"),
            row.getString("sentence"),
            row.getString("source"),
            row.getString("signed"),
            Quotation.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
            row.getString("word"),
            row.getInt("version"),
            instant(row, "asked_at"),
            instant(row, "reminded_at"),
            row.getInt("reminders"),
            instant(row, "answered_at"));

    private final JdbcClient jdbc;

    public Quotations(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /// All of an event, in the order in which they were written.
    public List<Quotation> of(long event) {
        return jdbc.sql("select * from quotation where event_id = :event order by id")
                .param("event", event)
                .query(QUOTATION)
                .list();
    }

    /// What may be shown to all.
    public List<Quotation> signed(long event) {
        return jdbc.sql("select * from quotation where event_id = :event and state = 'signed' order by id")
                .param("event", event)
                .query(QUOTATION)
                .list();
    }

    Optional<Quotation> find(long event, long id) {
        return jdbc.sql("select * from quotation where event_id = :event and id = :id")
                .param("event", event)
                .param("id", id)
                .query(QUOTATION)
                .optional();
    }

    /// The one that a link opens; empty for a link to words that were changed since.
    Optional<Quotation> open(String token) {
        return jdbc.sql("""
                select q.*
                  from quotation q
                  join quotation_link l on l.quotation_id = q.id
                 where l.token_sha256 = :token
                """).param("token", Secret.hash(token)).query(QUOTATION).optional();
    }

    /// The same, which nobody changes before the transaction ends; a lesson may still come to name it.
    Optional<Quotation> hold(long id) {
        return jdbc.sql("select * from quotation where id = :id for no key update")
                .param("id", id)
                .query(QUOTATION)
                .optional();
    }
}
