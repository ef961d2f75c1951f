package fr.percolateur.crowd;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What those who came to the last meeting of the demo think of it. As the real ones do, who answered is kept apart
/// from what was answered.
final class Opinions {

    /// From « tout à fait » to « pas du tout », by question; all answered all.
    private static final List<List<Integer>> VOTES = List.of(
            List.of(24, 13, 3, 1),
            List.of(21, 15, 4, 1),
            List.of(17, 16, 6, 2),
            List.of(9, 19, 10, 3),
            List.of(26, 11, 3, 1));

    private static final int VOTERS = 41;

    private static final List<String> SHOWN = List.of(
            "Lire la lettre d’un autre, debout, devant tout le monde : je ne l’oublierai pas.",
            "Prévoir plus de temps pour les questions de ceux qui suivent de loin.");

    private static final String TO_BE_READ = "La salle était froide, mais l’atelier valait le déplacement.";

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void give(long event) {
        var voters = jdbc.sql("""
                insert into survey_participation (event_id, registration_id, mixed)
                select event_id, registration_id, true
                  from checkin_arrival
                 where event_id = :event
                 order by registration_id
                 limit :most
                """).param("event", event).param("most", VOTERS).update();
        if (voters < VOTERS) {
            throw new IllegalStateException("only " + voters + " came to the last meeting of the demo");
        }
        jdbc.sql("insert into survey_setting (event_id, shown) values (:event, true)")
                .param("event", event)
                .update();
        jdbc.sql("insert into survey_count (event_id, ballots, votes) values (:event, :ballots, :votes)")
                .param("event", event)
                .param("ballots", VOTERS)
                .param("votes", VOTES.stream().flatMap(List::stream).toArray(Integer[]::new))
                .update();
        SHOWN.forEach(text -> word(event, text, "shown"));
        word(event, TO_BE_READ, "proposed");
    }

    private void word(long event, String text, String fate) {
        jdbc.sql("insert into survey_word (event_id, text, fate) values (:event, :text, :fate)")
                .param("event", event)
                .param("text", text)
                .param("fate", fate)
                .update();
    }
}
