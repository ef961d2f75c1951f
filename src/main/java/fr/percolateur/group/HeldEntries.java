package fr.percolateur.group;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who entered someone, and whom they entered. The colleagues stay, and are told no more by whom; their names are
/// theirs alone: whoever entered them reads of which events, and when.
final class HeldEntries {

    private HeldEntries() {}

    static Holding in(JdbcClient jdbc) {
        return Holding.ofRows(
                jdbc,
                say("group.held"),
                """
                select e.title, g.entered_at, g.until, r.email = :email as mine,
                       g.sponsor_name || ' (' || g.sponsor_email || ')' as sponsor
                  from group_entry g
                  join registration r on r.id = g.registration_id
                  join event e on e.document_id = r.event_id
                 where r.email = :email
                    or g.sponsor_email = :email
                 order by g.entered_at
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"),
                        Holding.Fact.of(
                                say("group.held.entered"),
                                row.getBoolean("mine")
                                        ? say("group.held.by", row.getString("sponsor"))
                                        : say("group.held.colleague")),
                        Holding.Fact.of(say("group.held.at"), row, "entered_at"),
                        Holding.Fact.of(say("group.held.until"), row, "until")),
                """
                update group_entry
                   set sponsor_email = '', sponsor_name = ''
                 where sponsor_email = :email
                """);
    }
}
