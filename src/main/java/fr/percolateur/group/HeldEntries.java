package fr.percolateur.group;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who entered someone, and whom they entered. The colleagues stay, and are told no more by whom.
final class HeldEntries implements Holding {

    private final JdbcClient jdbc;

    HeldEntries(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String heading() {
        return say("group.held");
    }

    /// The colleagues’ names are theirs alone: whoever entered them reads of which events, and when.
    @Override
    public List<Held> of(String email) {
        return jdbc.sql("""
                select e.title, g.entered_at, g.until, r.email = :email as mine,
                       g.sponsor_name || ' (' || g.sponsor_email || ')' as sponsor
                  from group_entry g
                  join registration r on r.id = g.registration_id
                  join event e on e.document_id = r.event_id
                 where r.email = :email
                    or g.sponsor_email = :email
                 order by g.entered_at
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(
                                say("group.held.entered"),
                                row.getBoolean("mine")
                                        ? say("group.held.by", row.getString("sponsor"))
                                        : say("group.held.colleague")),
                        Fact.of(
                                say("group.held.at"),
                                row.getObject("entered_at", OffsetDateTime.class)
                                        .toInstant()),
                        Fact.of(
                                say("group.held.until"),
                                row.getObject("until", OffsetDateTime.class).toInstant())))
                .list();
    }

    @Override
    public Optional<String> erase(String email) {
        jdbc.sql("""
                update group_entry
                   set sponsor_email = '', sponsor_name = ''
                 where sponsor_email = :email
                """).param("email", email).update();
        return Optional.empty();
    }
}
