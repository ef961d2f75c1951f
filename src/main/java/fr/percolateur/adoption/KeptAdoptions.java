package fr.percolateur.adoption;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who said what of a lesson, for three years; who asked whom, for three months.
final class KeptAdoptions {

    private static final Duration SAID = Duration.ofDays(3 * 365);
    private static final Duration ASKED = Duration.ofDays(90);

    private final JdbcClient jdbc;

    private KeptAdoptions(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    static PersonalData said(DataSource dataSource) {
        var kept = new KeptAdoptions(dataSource);
        return PersonalData.of(
                        "adoption.kept",
                        now -> kept.forget("delete from adoption where said_at <= :before", now.minus(SAID)))
                .in("adoption")
                .givenBy(kept.sayings());
    }

    static PersonalData asked(DataSource dataSource) {
        var kept = new KeptAdoptions(dataSource);
        return PersonalData.of(
                        "adoption.asked.kept",
                        now -> kept.forget("delete from adoption_exchange where asked_at <= :before", now.minus(ASKED)))
                .in("adoption_exchange")
                .givenBy(kept.questions());
    }

    private int forget(String sql, Instant before) {
        return jdbc.sql(sql).param("before", Timestamp.from(before)).update();
    }

    private Holding sayings() {
        return Holding.ofRows(
                jdbc,
                say("adoption.held"),
                """
                select l.title, a.organisation, a.sentence, a.said_at
                  from adoption a
                  join lesson l on l.id = a.lesson_id
                  join agent g on g.id = a.agent_id
                 where g.email = :email
                 order by a.said_at desc
                """,
                (row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(say("adoption.held.organisation"), row.getString("organisation")),
                        Fact.of(say("adoption.held.sentence"), row.getString("sentence")),
                        Fact.of(say("adoption.held.at"), row, "said_at")),
                "delete from adoption where agent_id in (select id from agent where email = :email)");
    }

    private Holding questions() {
        return Holding.ofRows(
                jdbc,
                say("adoption.asked.held"),
                """
                select l.title, x.asked_at
                  from adoption_exchange x
                  join adoption a on a.id = x.adoption_id
                  join lesson l on l.id = a.lesson_id
                  join agent g on g.id = x.asker_id
                 where g.email = :email
                 order by x.asked_at desc
                """,
                (row, _) -> Held.of(row.getString("title"), Fact.of(say("adoption.held.at"), row, "asked_at")),
                "delete from adoption_exchange where asker_id in (select id from agent where email = :email)");
    }
}
