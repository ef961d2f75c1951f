package fr.percolateur.debate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.ballots.Cast;
import fr.percolateur.live.Salle;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A debate from its motion to its end, without script.
@PageTest
@Import(Salle.Entry.class)
class DebatePageTest {

    private static final String ROOM = Salle.ROOM;
    private static final String DESK = Salle.DESK + "/debats";
    private static final long OTHERS = 1_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Debates debates;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Salle salle;

    private Agent nadia;
    private Agent keeper;

    @BeforeEach
    void open() throws Exception {
        salle.open();
        nadia = salle.enter(port, "Nadia", Mode.ONLINE);
        keeper = new Agent(port);
        salle.keep();
        keeper.open(DESK);
        keeper.send("/debats", Map.of("motion", "Un courrier se signe d’un seul nom."));
    }

    @AfterEach
    void close() {
        nadia.close();
        keeper.close();
    }

    private Debate debate() {
        return debates.of(salle.room().id()).getLast();
    }

    private String address() {
        return ROOM + "/debats/" + debate().id();
    }

    private void goOn() throws Exception {
        keeper.open(DESK + "/" + debate().id());
        keeper.send("/suite", Map.of());
    }

    private void stand(int voters, Debate.Stance stance) {
        for (var voter = 0; voter < voters; voter++) {
            var participant = OTHERS + 1000L * stance.ordinal() + voter;
            assertThat(debates.stand(debate(), participant, stance)).isEqualTo(Cast.COUNTED);
        }
    }

    private Debate.Statement shown(String side, String text) throws Exception {
        nadia.open(ROOM);
        nadia.post(address() + "/arguments", Map.of("cote", side, "argument", text));
        var sent = debate().statements().getLast();
        keeper.post(DESK + "/" + debate().id() + "/arguments/" + sent.id(), Map.of("sort", "montrer"));
        return debate().statements().getLast();
    }

    @Test
    void showsHowPositionsMovedOnceBothAreKnown() throws Exception {
        assertThat(nadia.open(ROOM).select(".pc-debate")).isEmpty();
        goOn();
        stand(8, Debate.Stance.FOR);
        stand(4, Debate.Stance.AGAINST);
        var page = nadia.open(ROOM);
        assertThat(page.select(".pc-debate__form legend").text())
                .isEqualTo("Avant de débattre, où en êtes-vous\u202F?");
        page = nadia.post(address() + "/position", Map.of("position", "none"));
        assertThat(page.select(".pc-debate__stand[data-mienne]")).hasSize(1);
        assertThat(page.select("table")).isEmpty();
        nadia.post(address() + "/position", Map.of("position", "for"));
        assertThat(debate().before().tally().votes()).containsExactly(8, 4, 1);
        goOn();
        assertThat(debates.stand(debate(), 7, Debate.Stance.FOR)).isEqualTo(Cast.CLOSED);
        goOn();
        stand(3, Debate.Stance.FOR);
        stand(9, Debate.Stance.AGAINST);
        assertThat(nadia.open(ROOM).select("table")).isEmpty();
        goOn();

        assertThat(nadia.open(ROOM).select(".pc-debate__table tbody tr").eachText())
                .containsExactly("Pour 62 % 25 % −37", "Contre 31 % 75 % +44", "Sans avis 8 % 0 % −8");
    }

    @Test
    void showsAStatementOnceSomeoneLookedAtItAndCountsEachOpinionOnce() throws Exception {
        goOn();
        goOn();
        nadia.open(ROOM);
        nadia.post(address() + "/arguments", Map.of("cote", "for", "argument", "On sait à qui répondre."));
        assertThat(nadia.open(ROOM).select(".pc-debate__statement")).isEmpty();
        var sent = debate().statements().getFirst();
        assertThat(debates.judge(debate(), sent, 7, Debate.Stance.FOR)).isEqualTo(Cast.CLOSED);

        keeper.open(DESK + "/" + debate().id());
        keeper.send("/arguments/" + sent.id(), Map.of("sort", "montrer"));

        var page = nadia.open(ROOM);
        assertThat(page.select(".pc-debate__statement > p").eachText()).first().isEqualTo("On sait à qui répondre.");
        assertThat(page.select(".pc-debate__opinion").eachText())
                .containsExactly("D’accord", "Pas d’accord", "Je passe");
        var opinion = Map.of("avis", "against");
        nadia.post(address() + "/arguments/" + sent.id(), opinion);
        page = nadia.post(address() + "/arguments/" + sent.id(), Map.of("avis", "for"));
        assertThat(page.select(".pc-debate__statement[data-mienne]")).hasSize(1);
        assertThat(page.select("table")).isEmpty();
        for (var voter = 0; voter < 9; voter++) {
            debates.judge(debate(), debate().statements().getFirst(), OTHERS + voter, Debate.Stance.FOR);
        }
        assertThat(nadia.open(ROOM).select(".pc-debate__statement tbody tr").eachText())
                .containsExactly("D’accord 90 % 9", "Pas d’accord 10 % 1", "Je passe 0 % 0");
        goOn();
        assertThat(debates.judge(debate(), debate().statements().getFirst(), 8, Debate.Stance.FOR))
                .isEqualTo(Cast.CLOSED);
    }

    @Test
    void givesBackAStatementThatHasToBeMended() throws Exception {
        goOn();
        goOn();
        nadia.open(ROOM);
        var key = "debat-" + debate().id() + "-";

        var page = nadia.post(
                address() + "/arguments", Map.of(key + "argument", "x".repeat(281), key + "cote", "against"));

        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-errors a").attr("href")).isEqualTo("#argument");
        assertThat(page.select("#argument").text()).hasSize(281);
        assertThat(page.select("#cote-against").hasAttr("checked")).isTrue();
        page = nadia.send("/arguments", Map.of("argument", "Trop tard pour l’usager.", "cote", "against"));
        assertThat(page.select("[role=status]").text()).contains("Votre argument est envoyé");
        for (var more = 0; more < 2; more++) {
            nadia.post(address() + "/arguments", Map.of("argument", "Encore " + more, "cote", "for"));
        }
        page = nadia.post(address() + "/arguments", Map.of("argument", "Un de trop", "cote", "for"));
        assertThat(page.select(".pc-errors").text()).contains("laissez la place aux autres");
        assertThat(debate().statements()).hasSize(3);
    }

    @Test
    void isChangedAndRemovedUntilItBegins() throws Exception {
        var address = DESK + "/" + debate().id();
        keeper.open(address);
        var page = keeper.post(address, Map.of("motion", "x".repeat(201)));
        assertThat(keeper.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#motion").attr("value")).hasSize(201);
        keeper.post(address, Map.of("motion", "Un courrier se signe à deux."));
        assertThat(debate().motion()).isEqualTo("Un courrier se signe à deux.");
        goOn();

        page = keeper.post(address, Map.of("motion", "Autre chose."));
        assertThat(keeper.answer().statusCode()).isEqualTo(409);
        assertThat(page.select(".pc-errors").text()).contains("sa motion ne change plus");
        assertThat(page.select("#motion").attr("value")).isEqualTo("Autre chose.");
        page = keeper.post(address + "/suppression", Map.of());

        assertThat(page.select("[role=status]").text()).contains("Ce débat a commencé");
        assertThat(debate().motion()).isEqualTo("Un courrier se signe à deux.");
        keeper.open(DESK);
        keeper.send("/debats", Map.of("motion", "De trop."));
        page = keeper.post(DESK + "/" + debate().id() + "/suppression", Map.of());
        assertThat(page.select("[role=status]").text()).contains("Le débat est retiré.");
        assertThat(debate().motion()).isEqualTo("Un courrier se signe à deux.");
        assertThat(jdbc.sql("select act from audit_entry where act like 'debate.%' order by id desc limit 4")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("debate.removed", "debate.created", "debate.phase", "debate.changed");
    }

    @Test
    void goesOnOnceThoughPressedTwice() throws Exception {
        keeper.open(DESK + "/" + debate().id());
        keeper.post(DESK + "/" + debate().id() + "/suite", Map.of("phase", "draft"));
        keeper.post(DESK + "/" + debate().id() + "/suite", Map.of("phase", "draft"));
        assertThat(debate().phase()).isEqualTo(Phase.BEFORE);
    }

    @Test
    void forgetsWhoProposedAndWhatWasNotShown() throws Exception {
        goOn();
        goOn();
        shown("for", "On sait à qui répondre.");
        nadia.post(address() + "/arguments", Map.of("cote", "for", "argument", "Refusé."));
        var data = kept.stream()
                .filter(each -> each.columns().contains("debate_statement"))
                .findFirst()
                .orElseThrow();

        assertThat(data.forgetting().upTo(Instant.now())).isZero();
        data.forgetting().upTo(Instant.now().plus(Duration.ofDays(31)));

        assertThat(debate().statements()).extracting(Debate.Statement::text).containsExactly("On sait à qui répondre.");
        assertThat(jdbc.sql("select count(participant_id) from debate_statement")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }
}
