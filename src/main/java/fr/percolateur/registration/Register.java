package fr.percolateur.registration;

import fr.percolateur.terms.Mode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is asked of the registrations of an event without changing any.
public final class Register {

    private final JdbcClient jdbc;

    public Register(DataSource dataSource) {
        this(JdbcClient.create(dataSource));
    }

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of these that are still there, by their ids.
    public List<Registration> find(Collection<Long> ids) {
        return jdbc.sql("select * from registration where id = any (:ids) order by id")
                .param("ids", ids.toArray(Long[]::new))
                .query(RegistrationRows.REGISTRATION)
                .list();
    }

    /// From 1; 0 for someone who is in no line.
    int rank(long id) {
        return jdbc.sql("""
                select count(*)
                  from registration mine
                  join registration other
                    on other.event_id = mine.event_id
                   and other.line = mine.line
                   and other.line_rank <= mine.line_rank
                   and other.kept_until is null
                 where mine.id = :id
                   and mine.kept_until is null
                """).param("id", id).query((row, _) -> row.getInt(1)).single();
    }

    /// Places that are kept for addresses yet to be proven.
    int held(long event, Mode mode, Instant now) {
        return jdbc.sql("""
                select coalesce(sum(places), 0)
                  from registration
                 where event_id = :event
                   and seat = :mode
                   and status = 'held'
                   and kept_until > :now
                """)
                .param("event", event)
                .param("mode", mode.column())
                .param("now", RegistrationRows.at(now))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Those that await an organiser’s approval, the first who came first.
    List<Registration> pending(long event) {
        return jdbc.sql("""
                select *
                  from registration
                 where event_id = :event
                   and status = 'pending'
                 order by id
                """)
                .param("event", event)
                .query(RegistrationRows.REGISTRATION)
                .list();
    }
}
