package fr.percolateur.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.moderation.Balance.Line;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.questions.Stage;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who asks, as far as a number tells of nobody.
@WithDatabase
class BalanceModuleTest {

    private final JdbcClient jdbc;
    private final Balance balance;

    BalanceModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.balance = new Balance(dataSource);
    }

    private long person(long room, int number, String organisation) {
        return jdbc.sql("""
                with registered as (
                    insert into registration (event_id, email, given_name, family_name, position, organisation, status,
                                              mode, places, seat, approved_at, proven_at, created_at, changed_at)
                    values (:room, :email, 'Solenn', 'Abadie', '', :organisation, 'confirmed', 'onsite', 1, 'onsite',
                            now(), now(), now(), now())
                    returning id
                )
                insert into live_participant (room, registration_id, entered_at)
                select :room, id, now() from registered
                returning id
                """)
                .param("room", room)
                .param("email", "personne" + number + "@port.example.org")
                .param("organisation", organisation)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private void asks(long room, long person, boolean onsite) {
        jdbc.sql("insert into question_asker (question_id, participant_id, onsite) values (:id, :person, :onsite)")
                .param("id", Stage.question(jdbc, room, "Qui signe ?"))
                .param("person", person)
                .param("onsite", onsite)
                .update();
    }

    @Test
    void countsPeopleAndHidesTheFew() {
        var room = Stage.in(jdbc, 0, 0).room();
        jdbc.sql("""
                with terms as (
                    insert into registration_terms (event_id, approval, companions, audience)
                    values (:room, false, false, 'agents')
                    returning event_id
                )
                insert into registration_pool (event_id, mode, offered)
                select event_id, 'onsite', true from terms
                """).param("room", room).update();
        for (var number = 0; number < 25; number++) {
            var organisation = number < 12 ? "Ville de Port-Lanterne" : number < 22 ? "Office des mobilités" : "Agence";
            var person = person(room, number, organisation);
            asks(room, person, number < 12);
            // one who asks twice is one
            asks(room, person, number < 12);
        }

        assertThat(balance.places(room))
                .containsExactly(new Line("Sur place", "12 personnes"), new Line("En ligne", "13 personnes"));
        assertThat(balance.organisations(room))
                .containsExactly(
                        new Line("Ville de Port-Lanterne", "Trop peu pour le dire"),
                        new Line("Office des mobilités", "10 personnes"),
                        new Line("Agence", "Trop peu pour le dire"));
    }
}
