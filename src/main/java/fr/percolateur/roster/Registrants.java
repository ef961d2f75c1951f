package fr.percolateur.roster;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who registered for an event. What someone needs to take part is not read here: only the accessibility referent may.
final class Registrants {

    /// Domains are few and people are many: whose domain it is is asked once for each.
    private static final String PEOPLE = """
            with employer as materialized (
                 select d.domain, o.name as body, m.name as ministry
                   from (select distinct split_part(email, '@', 2) as domain
                           from registration
                          where event_id = :event) d
                   join organisation o on o.id = organisation_of(d.domain)
                   join organisation_top t on t.slug = o.slug
                   join organisation m on m.slug = t.top),
                 person as (
                 select r.*, coalesce(r.seat, r.mode) as attends,
                        coalesce(e.body, btrim(r.organisation)) as body, coalesce(e.ministry, '') as ministry
                   from registration r
                   left join employer e on e.domain = split_part(r.email, '@', 2)
                  where r.event_id = :event)
            """;

    private static final String CHOSEN = """
                  from person
                 where status = any(:statuses)
                   and (cast(:mode as text) is null or attends = :mode)
                   and (cast(:body as text) is null or body = :body)
                   and (cast(:ministry as text) is null or ministry = :ministry)
                   and (:words = ''
                        or strpos(unaccent(lower(given_name || ' ' || family_name || ' ' || given_name || ' ' || email
                                                 || ' ' || body || ' ' || organisation)),
                                  unaccent(lower(:words))) > 0)
            """;

    private static final RowMapper<Registrant> REGISTRANT = (row, _) -> new Registrant(
            row.getLong("id"),
            row.getString("given_name"),
            row.getString("family_name"),
            row.getString("email"),
            row.getString("body"),
            Mode.ofColumn(row.getString("attends")),
            Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
            row.getString("also") == null ? null : Mode.ofColumn(row.getString("also")),
            row.getInt("places") > 1,
            row.getObject("created_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;

    Registrants(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// By family name.
    List<Registrant> list(long event, RosterFilter filter, int offset, int limit) {
        return choosing(PEOPLE + """
                select person.*, case when seat is not null then line end as also
                """ + CHOSEN + """
                 order by unaccent(lower(family_name)), unaccent(lower(given_name)), id
                offset :offset
                 limit :limit
                """, event, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(REGISTRANT)
                .list();
    }

    int count(long event, RosterFilter filter) {
        return choosing(PEOPLE + "select count(*)\n" + CHOSEN, event, filter)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Those of these that registered for this event, by family name.
    List<Registrant> find(long event, List<Long> ids) {
        return jdbc.sql(PEOPLE + """
                select person.*, case when seat is not null then line end as also
                  from person
                 where id = any(:ids)
                 order by unaccent(lower(family_name)), unaccent(lower(given_name)), id
                """)
                .param("event", event)
                .param("ids", ids.toArray(Long[]::new))
                .query(REGISTRANT)
                .list();
    }

    /// To the organiser’s questions, in their order; one that is asked no more bears its id.
    List<RegistrantPage.Answer> answers(long registration) {
        return jdbc.sql("""
                select coalesce(q.label, a.question_id) as question, a.answer
                  from registration_answer a
                  join registration r on r.id = a.registration_id
                  left join registration_question q on q.event_id = r.event_id and q.id = a.question_id
                 where a.registration_id = :registration
                 order by q.rank nulls last, a.question_id
                """)
                .param("registration", registration)
                .query((row, _) -> new RegistrantPage.Answer(row.getString("question"), row.getString("answer")))
                .list();
    }

    Map<Status, Integer> byStatus(long event) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        jdbc.sql("select status, count(*) from registration where event_id = :event group by status")
                .param("event", event)
                .query(row -> {
                    counts.put(Status.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getInt(2));
                });
        return counts;
    }

    /// Of those who have a place or wait for one, the most first.
    List<Tally> byBody(long event) {
        return tally("body", event);
    }

    List<Tally> byMinistry(long event) {
        return tally("ministry", event);
    }

    private List<Tally> tally(String what, long event) {
        return jdbc.sql(PEOPLE + """
                select case :what when 'body' then body else ministry end as name, count(*) as count
                  from person
                 where status in ('held', 'pending', 'confirmed', 'waiting', 'offered')
                 group by name
                 order by count desc, name
                """)
                .param("what", what)
                .param("event", event)
                .query((row, _) -> new Tally(row.getString(1), row.getInt(2)))
                .list();
    }

    private JdbcClient.StatementSpec choosing(String sql, long event, RosterFilter filter) {
        @Nullable Mode mode = filter.mode();
        return jdbc.sql(sql)
                .param("event", event)
                .param("statuses", filter.shown().stream().map(Status::word).toArray(String[]::new))
                .param("mode", mode == null ? null : mode.column(), Types.VARCHAR)
                .param("body", filter.body(), Types.VARCHAR)
                .param("ministry", filter.ministry(), Types.VARCHAR)
                .param("words", filter.words());
    }
}
