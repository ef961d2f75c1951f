package fr.percolateur.group;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who entered whom.
final class EntryRows {

    private final JdbcClient jdbc;

    EntryRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    void add(long registration, Sponsor sponsor, Instant now, Instant until) {
        jdbc.sql("""
                insert into group_entry (registration_id, sponsor_email, sponsor_name, entered_at, until)
                values (:registration, :email, :name, :now, :until)
                """)
                .param("registration", registration)
                .param("email", sponsor.email())
                .param("name", sponsor.name())
                .param("now", at(now))
                .param("until", at(until))
                .update();
    }

    /// Empty for someone who registered by themselves, or was entered by who has since been forgotten.
    Optional<Sponsor> sponsor(long registration) {
        return jdbc.sql("""
                select sponsor_name, sponsor_email
                  from group_entry
                 where registration_id = :registration
                   and sponsor_email <> ''
                """)
                .param("registration", registration)
                .query((row, _) -> new Sponsor(row.getString(1), row.getString(2)))
                .optional();
    }

    /// Colleagues of this person who have yet to prove their addresses. Two forms sent at once are counted one after
    /// the other.
    int unproven(String sponsor) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('group ' || :sponsor, 0))")
                .param("sponsor", sponsor)
                .query((_, _) -> true)
                .single();
        return jdbc.sql("""
                select count(*)
                  from group_entry e
                  join registration r on r.id = e.registration_id
                 where e.sponsor_email = :sponsor
                   and r.proven_at is null
                """)
                .param("sponsor", sponsor)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Registrations of those who did not prove their addresses in time.
    List<Long> lapsed(Instant now) {
        return jdbc.sql("""
                select e.registration_id
                  from group_entry e
                  join registration r on r.id = e.registration_id
                 where e.until <= :now
                   and r.proven_at is null
                 order by e.registration_id
                """)
                .param("now", at(now))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
