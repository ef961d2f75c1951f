package fr.percolateur.beforehand;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.PersonalData;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Questions of those who never proved their address: they go with the registration, which is deleted.
final class KeptBeforehand {

    private KeptBeforehand() {}

    static PersonalData in(DataSource dataSource) {
        return PersonalData.of("beforehand.kept", _ -> 0)
                .in("beforehand_question")
                .givenBy(holding(JdbcClient.create(dataSource)));
    }

    private static Holding holding(JdbcClient jdbc) {
        return Holding.ofRows(
                jdbc,
                say("beforehand.held"),
                """
                select e.title, b.text
                  from beforehand_question b
                  join registration r on r.id = b.registration_id
                  join event e on e.document_id = r.event_id
                 where r.email = :email
                 order by r.id
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"), Holding.Fact.of(say("beforehand.held.text"), row.getString("text"))),
                """
                delete from beforehand_question b
                 using registration r
                 where r.id = b.registration_id
                   and r.email = :email
                """);
    }
}
