package fr.percolateur.floor;

import static org.assertj.core.api.Assertions.assertThat;

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

/// Asking for the floor and giving signs, without script.
@PageTest
@Import(Salle.Entry.class)
class FloorPageTest {

    private static final String ROOM = "/agenda/salle/direct";
    private static final String DESK = "/atelier/evenements/salle/direct/parole";

    @LocalServerPort
    private int port;

    @Autowired
    private Floor floor;

    @Autowired
    private Reactions reactions;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Salle salle;

    private Agent nadia;
    private Agent bao;
    private Agent keeper;

    @BeforeEach
    void open() throws Exception {
        salle.open();
        nadia = salle.enter(port, "Nadia", Mode.ONSITE);
        bao = salle.enter(port, "Bao", Mode.ONLINE);
        keeper = new Agent(port);
        salle.keep();
    }

    @AfterEach
    void close() {
        nadia.close();
        bao.close();
        keeper.close();
    }

    private long room() {
        return salle.room().id();
    }

    @Test
    void boundsWhatOnePersonPressesAndNobodyElse() throws Exception {
        for (var times = 0; times < 30; times++) {
            nadia.post(ROOM + "/parole", Map.of());
            nadia.post(ROOM + "/parole/retrait", Map.of());
        }
        assertThat(nadia.answer().statusCode()).isEqualTo(200);

        var page = nadia.post(ROOM + "/parole", Map.of());

        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-errors").text()).contains("soixante fois en une minute");
        assertThat(floor.line(room()).waiting()).isEmpty();
        nadia.post(ROOM + "/signes/merci", Map.of());
        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        bao.post(ROOM + "/parole", Map.of());
        assertThat(bao.answer().statusCode()).isEqualTo(200);
    }

    @Test
    void tellsEachTheirPlaceAndGivesTheFloorInTurn() throws Exception {
        nadia.post(ROOM + "/parole", Map.of());
        nadia.post(ROOM + "/parole", Map.of());
        var page = bao.post(ROOM + "/parole", Map.of());

        assertThat(page.select(".pc-floor__turn").eachText())
                .containsExactly("1. en ligne c’est vous", "2. en salle c’est vous");
        assertThat(page.select(".pc-floor__turn[data-mienne]").eachText()).containsExactly("1. en ligne c’est vous");
        assertThat(nadia.open(ROOM).select(".pc-floor__turn[data-mienne]").eachText())
                .containsExactly("2. en salle c’est vous");
        assertThat(page.select("[data-partie=parole]").text()).doesNotContain("Vauquier");

        page = keeper.open(DESK);
        assertThat(page.select(".pc-floor__turn strong").eachText()).containsExactly("Bao Vauquier", "Nadia Vauquier");
        keeper.post(DESK + "/" + floor.line(room()).waiting().getFirst().id(), Map.of());
        keeper.open(DESK);
        keeper.post(DESK + "/" + floor.line(room()).waiting().getFirst().id(), Map.of());

        assertThat(keeper.open(DESK).select(".pc-floor__speaking strong").text())
                .isEqualTo("Nadia Vauquier");
        assertThat(floor.line(room()).waiting()).isEmpty();
        assertThat(nadia.open(ROOM).select(".pc-floor__speaking[data-mienne]")).hasSize(1);
        assertThat(bao.open(ROOM).select(".pc-floor__speaking[data-mienne]")).isEmpty();
        keeper.post(DESK + "/fin", Map.of());
        assertThat(floor.line(room()).speaking()).isEmpty();
    }

    @Test
    void takesAHandDownAndGivesItNothing() throws Exception {
        nadia.post(ROOM + "/parole", Map.of());
        var hand = floor.line(room()).waiting().getFirst().id();
        nadia.post(ROOM + "/parole/retrait", Map.of());

        keeper.open(DESK);
        var page = keeper.post(DESK + "/" + hand, Map.of());

        assertThat(page.select("[role=status]").text()).contains("s’est baissée entre-temps");
        assertThat(floor.line(room()).speaking()).isEmpty();
    }

    @Test
    void addsSignsUpForTheSequenceThatRuns() throws Exception {
        var page = nadia.post(ROOM + "/signes/merci", Map.of());
        assertThat(page.select("[data-cle=merci] b").text()).isEqualTo("1");
        nadia.post(ROOM + "/signes/merci", Map.of());
        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        bao.post(ROOM + "/signes/merci", Map.of());
        assertThat(reactions.now(room()).get(Reaction.THANKS)).isEqualTo(2);
        bao.post(ROOM + "/signes/bof", Map.of());
        assertThat(bao.answer().statusCode()).isEqualTo(404);

        jdbc.sql("insert into conduct_sequence (room, rank, started_at) values (:room, 0, now())")
                .param("room", room())
                .update();
        assertThat(reactions.now(room()).get(Reaction.THANKS)).isZero();
        assertThat(reactions.of(room(), Reactions.NONE).get(Reaction.THANKS)).isEqualTo(2);
    }

    @Test
    void forgetsTheDayAfter() throws Exception {
        nadia.post(ROOM + "/parole", Map.of());
        var data = kept.stream()
                .filter(each -> each.columns().contains("floor_hand"))
                .findFirst()
                .orElseThrow();

        assertThat(data.forgetting().upTo(Instant.now())).isZero();
        assertThat(data.forgetting().upTo(Instant.now().plus(Duration.ofDays(2))))
                .isEqualTo(1);
        assertThat(floor.line(room()).waiting()).isEmpty();
    }
}
