package fr.percolateur.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.live.Heard;
import fr.percolateur.live.Salle;
import fr.percolateur.node.PageTest;
import fr.percolateur.terms.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What one support weighs on the line of one who listens, in a room of two hundred questions.
@PageTest
@Import(Salle.Entry.class)
class SupportWeightPageTest {

    private static final int LINE_BYTES_A_SECOND = 512_000 / 8;
    private static final int TOLD_A_SECOND = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private Supports supports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Salle salle;

    private List<Long> ask(int many) {
        return jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at)
                select :room, 'Pourquoi le courrier ' || n || ' ne dit-il pas en une phrase ce qu’il faut faire ?',
                       'Solenn A., Ville de Port-Lanterne', now() + n * interval '1 second', false, 'approved', now()
                  from generate_series(1, :many) n
                returning id
                """)
                .param("room", salle.room().id())
                .param("many", many)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private long someone() {
        return jdbc.sql("insert into live_participant (room, entered_at) values (:room, now()) returning id")
                .param("room", salle.room().id())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Test
    void weighsNextToNothingOnceTheListWasSent() throws Exception {
        salle.open();
        var asked = ask(200);
        try (var nadia = salle.enter(port, "Nadia", Mode.ONLINE);
                var heard = new Heard(
                        "http://localhost:" + port + Salle.ROOM + "/flux",
                        "salle-" + salle.room().id() + "="
                                + nadia.cookie("salle-" + salle.room().id()),
                        nadia.open(Salle.ROOM).select("[data-depuis]").attr("data-depuis"))) {
            supports.support(salle.room().id(), asked.get(1), someone());
            assertThat(heard.next("event: questions")).contains("<b>1</b>");
            heard.next("event: repere");
            var first = heard.bytes();

            // the same again, and one that overtakes another
            for (var question : List.of(asked.get(1), asked.get(2))) {
                supports.support(salle.room().id(), question, someone());
                assertThat(heard.next("event: questions")).contains("<b>");
                heard.next("event: repere");
                var bytes = heard.bytes();
                assertThat(bytes).isLessThan(300);
                assertThat(bytes * TOLD_A_SECOND).isLessThan(LINE_BYTES_A_SECOND / 40);
                // all of the list, as often, would take more than such a line holds
                assertThat(first * TOLD_A_SECOND).isGreaterThan(LINE_BYTES_A_SECOND);
            }
        }
    }
}
