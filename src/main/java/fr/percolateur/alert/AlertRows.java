package fr.percolateur.alert;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.proof.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows of requests. Callers bring the transaction.
final class AlertRows {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration CONFIRMED = Duration.ofDays(365);

    private static final RowMapper<AlertRequest> REQUEST = (row, _) -> new AlertRequest(
            row.getLong("id"),
            row.getLong("event_id"),
            new EmailAddress(row.getString("address")),
            row.getString("token"),
            row.getObject("confirmed_at") != null);

    private final JdbcClient jdbc;

    AlertRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Asked again, it stays as it is.
    AlertRequest ask(long event, EmailAddress address, Instant now) {
        return jdbc.sql("""
                insert into alert_request (event_id, address, token, asked_at)
                values (:event, :address, :token, :now)
                    on conflict (event_id, address) do update
                   set asked_at = excluded.asked_at
                returning *
                """)
                .param("event", event)
                .param("address", address.text())
                .param("token", Secret.fresh())
                .param("now", at(now))
                .query(REQUEST)
                .single();
    }

    Optional<AlertRequest> open(String token) {
        return jdbc.sql("select * from alert_request where token = :token")
                .param("token", token)
                .query(REQUEST)
                .optional();
    }

    void confirm(String token, Instant now) {
        jdbc.sql("update alert_request set confirmed_at = coalesce(confirmed_at, :now) where token = :token")
                .param("now", at(now))
                .param("token", token)
                .update();
    }

    void forget(String token) {
        jdbc.sql("delete from alert_request where token = :token")
                .param("token", token)
                .update();
    }

    /// Events whose hour has come for those who wait.
    List<Long> due(Instant now) {
        return jdbc.sql("""
                select distinct a.event_id
                  from alert_request a
                  join registration_terms t on t.event_id = a.event_id
                 where t.opens_at is null or t.opens_at <= :now
                 order by 1
                """)
                .param("now", at(now))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// Takes some of those who wait for this event, also who never confirmed: no other node gets them, nor this one
    /// again.
    List<AlertRequest> take(long event, int most) {
        return jdbc.sql("""
                delete from alert_request
                 where id in (select id
                                from alert_request
                               where event_id = :event
                               order by id
                               limit :most
                                 for update skip locked)
                returning *
                """)
                .param("event", event)
                .param("most", most)
                .query(REQUEST)
                .list();
    }

    /// Those to whom nobody will write any more, too.
    int forget(Instant now) {
        return jdbc.sql("""
                delete from alert_request a
                 where a.confirmed_at is null and a.asked_at <= :unconfirmed
                    or a.asked_at <= :confirmed
                    or exists (select
                                 from registration_terms t
                                 left join event e on e.document_id = t.event_id
                                where t.event_id = a.event_id
                                  and (t.closes_at <= :now or e.over_at <= :now and e.status <> 'postponed'))
                """)
                .param("unconfirmed", at(now.minus(UNCONFIRMED)))
                .param("confirmed", at(now.minus(CONFIRMED)))
                .param("now", at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
