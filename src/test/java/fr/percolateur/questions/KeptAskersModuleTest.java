package fr.percolateur.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.wording.FrenchLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who asked is forgotten: once they were told where they wanted no name, after a month in any case.
@WithDatabase
class KeptAskersModuleTest {

    private final JdbcClient jdbc;
    private final KeptAskers kept;
    private Stage stage;

    KeptAskersModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.kept = new KeptAskers(dataSource);
        this.stage = Stage.in(jdbc, 0, 0);
    }

    @BeforeEach
    void open() {
        jdbc.sql("delete from question").update();
        stage = Stage.in(jdbc, 0, 1);
    }

    private void asked(String text, String signed, boolean told) {
        var id = Stage.question(jdbc, stage.room(), text);
        jdbc.sql("update question set signed = :signed where id = :id")
                .param("signed", signed)
                .param("id", id)
                .update();
        jdbc.sql("""
                insert into question_asker (question_id, participant_id, onsite, told_at)
                values (:id, :person, true, case when :told then now() end)
                """)
                .param("id", id)
                .param("person", stage.people().getFirst())
                .param("told", told)
                .update();
    }

    private List<String> linked() {
        return jdbc.sql("select text from question join question_asker on question_id = id order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int purge(Duration later) {
        return kept.people().forgetting().upTo(Instant.now().plus(later));
    }

    @Test
    void forgetsWhoAskedWithoutANameOnceTheyWereTold() {
        asked("sans nom, dite", "", true);
        asked("sans nom, pas encore", "", false);
        asked("signée, dite", "Solenn A.", true);

        assertThat(purge(Duration.ZERO)).isEqualTo(1);
        assertThat(linked()).containsExactly("sans nom, pas encore", "signée, dite");
        assertThat(purge(Duration.ZERO)).isZero();
    }

    @Test
    void forgetsAllAfterThirtyDaysAndNamesAfterAYear() {
        asked("sans nom", "", false);
        asked("signée", "Solenn A.", false);

        assertThat(purge(Duration.ofDays(29))).isZero();
        assertThat(purge(Duration.ofDays(31))).isEqualTo(2);
        assertThat(linked()).isEmpty();
        assertThat(names()).containsExactly("", "Solenn A.");
        assertThat(purge(Duration.ofDays(366))).isEqualTo(1);
        assertThat(names()).containsExactly("", "");
    }

    @Test
    void givesSomeoneTheirsAndErasesIt() {
        var account = UUID.randomUUID();
        jdbc.sql("insert into agent (id, email, created_at) values (:id, 'solenn@port.example.org', now())")
                .param("id", account)
                .update();
        jdbc.sql("update live_participant set agent_id = :agent where id = :person")
                .param("agent", account)
                .param("person", stage.people().getFirst())
                .update();
        asked("Qui signe ?", "Solenn A.", false);
        var supported = Stage.question(jdbc, stage.room(), "Où sont les modèles ?");
        jdbc.sql("insert into question_support (question_id, participant_id) values (:id, :person)")
                .param("id", supported)
                .param("person", stage.people().getFirst())
                .update();
        var holding = kept.people().holder().orElseThrow();

        assertThat(holding.of("solenn@port.example.org"))
                .extracting(held -> held.title())
                .containsExactly(FrenchLine.set("Qui signe ?"), FrenchLine.set("Où sont les modèles ?"));
        assertThat(holding.of("bao@port.example.org")).isEmpty();
        assertThat(holding.erase("solenn@port.example.org")).isEmpty();
        assertThat(holding.of("solenn@port.example.org")).isEmpty();
        assertThat(names()).containsExactly("", "");
    }

    private List<String> names() {
        return jdbc.sql("select signed from question order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
