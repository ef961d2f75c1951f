package fr.percolateur.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.directory.Speech.State;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.node.PageTest;
import fr.percolateur.questions.Questions;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.stream.Audience;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Malo speaks, and reads what is his on a screen of his own.
@PageTest
@Import(Verrerie.Entry.class)
class LecternPageTest {

    private static final String ROOM = "/agenda/salle/direct";
    private static final String INBOX = "/atelier/evenements/salle/direct/questions";
    private static final String LETTER = "/intervention/le-lien-de-malo";
    private static final String LECTERN = LETTER + "/direct";

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Questions questions;

    @Autowired
    private SpeechRows speeches;

    @Autowired
    private List<Audience> audiences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private final UUID id = UUID.randomUUID();
    private Agent malo;
    private Agent nadia;
    private Agent keeper;

    @BeforeEach
    void open() throws Exception {
        verrerie.is(new Viewer.Visitor());
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port", """
                programme:
                  - {titre: "Propos liminaires", type: ouverture, duree_min: 10, intervenants: [ines-caron]}
                  - {titre: "Trois récits", type: intervention, duree_min: 20, intervenants: [malo-tricot]}
                intervenants:
                  - {id: ines-caron, nom: "Inès Caron"}
                  - {id: malo-tricot, nom: "Malo Tricot"}""");
        jdbc.sql("delete from question").update();
        jdbc.sql("delete from live_room").update();
        jdbc.sql("delete from registration").update();
        jdbc.sql("update registration_pool set taken = 0").update();
        jdbc.sql("delete from speaker").update();
        jdbc.sql("insert into speaker (id, name, added_at) values (:id, 'Malo Tricot', now())")
                .param("id", id)
                .update();
        is(State.ACCEPTED);
        malo = new Agent(port);
        nadia = new Agent(port);
        keeper = new Agent(port);
        nadia.open("/d");
        nadia.post("/inscription/" + links.issue(verrerie.seat("salle", "Nadia", Mode.ONLINE)) + "/direct", Map.of());
        verrerie.is(Role.MODERATOR, "cafes-du-port");
    }

    @AfterEach
    void close() {
        malo.close();
        nadia.close();
        keeper.close();
    }

    private void is(State state) {
        speeches.keep(room().id(), id, "malo-tricot", "intervenant", state, "le-lien-de-malo", null, Instant.now());
    }

    private Room room() {
        return rooms.of("salle").orElseThrow();
    }

    private long asked(String text, String addressee) throws Exception {
        nadia.open(ROOM);
        nadia.send("/questions", Map.of("question", text, "destinataire", addressee, "masque", "oui"));
        assertThat(nadia.answer().statusCode()).isEqualTo(200);
        return questions.ledger(room().id()).getLast().id();
    }

    private void decide(long question, String act, Map<String, String> fields) throws Exception {
        keeper.open(INBOX);
        keeper.post(INBOX + "/" + question + "/" + act, fields);
        assertThat(keeper.answer().statusCode()).isEqualTo(200);
    }

    private void starts(int rank) throws Exception {
        keeper.open("/atelier/evenements/salle/direct");
        keeper.post("/atelier/evenements/salle/direct/sequences/" + rank, Map.of());
    }

    @Test
    void opensFromThePageOfWhoAcceptedAndOfNobodyElse() throws Exception {
        assertThat(malo.open(LETTER).select("#pupitre ~ * a, a[href=" + LECTERN + "]"))
                .isNotEmpty();
        malo.open(LECTERN);
        assertThat(malo.answer().statusCode()).isEqualTo(200);

        for (var state : List.of(State.INVITED, State.DECLINED)) {
            is(state);
            assertThat(malo.open(LETTER).select("a[href=" + LECTERN + "]")).isEmpty();
            for (var address : List.of(LECTERN, LECTERN + "/mien", LECTERN + "/flux", LECTERN + "/nouvelles")) {
                malo.open(address);
                assertThat(malo.answer().statusCode()).as(address).isEqualTo(404);
            }
        }
    }

    @Test
    void tellsOnesOwnTimeAndWhatIsLeftOfIt() throws Exception {
        starts(0);
        assertThat(malo.open(LECTERN).select(".pc-lectern__title").eachText()).containsExactly("Trois récits");
        assertThat(malo.open(LECTERN).select(".pc-lectern__told").text()).startsWith("Dans 10 minutes, à ");

        starts(1);
        assertThat(malo.open(LECTERN + "/mien").select(".pc-lectern__told").text())
                .isEqualTo("Encore 20 minutes");
        assertThat(malo.open(LECTERN)
                        .select("[data-partie=programme] .pc-live__now")
                        .text())
                .isEqualTo("Trois récits");
    }

    @Test
    void showsTheQuestionsAddressedToThemAsTheRoomSeesThem() throws Exception {
        var question = asked("Qui a relu ?", "intervenant:malo-tricot");
        assertThat(malo.open(LECTERN).select(".pc-question")).isEmpty();

        decide(question, "approbation", Map.of());
        var page = malo.open(LECTERN);
        assertThat(page.select("section:has(#vos-questions) .pc-question__to").text())
                .isEqualTo("À Malo Tricot");
        assertThat(page.select(".pc-question__who").text()).startsWith("Sans nom, à ");
        assertThat(page.text()).doesNotContain("Nadia");
        assertThat(nadia.open(ROOM).select(".pc-mine .pc-question__to").text()).isEqualTo("À Malo Tricot");
    }

    @Test
    void receivesWhatAModeratorAddressesToThem() throws Exception {
        var question = asked("Combien de lettres ?", "");
        decide(question, "approbation", Map.of());
        assertThat(malo.open(LECTERN).select("section:has(#la-salle) .pc-question"))
                .hasSize(1);

        decide(question, "destinataire", Map.of("destinataire", "intervenant:malo-tricot"));

        assertThat(malo.open(LECTERN).select("section:has(#vos-questions) .pc-question"))
                .hasSize(1);
        assertThat(malo.open(LECTERN).select("section:has(#la-salle)")).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'question.addressed' and subject = :subject")
                        .param("subject", "question/" + question)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsTheStandsOfAForumAndTakesQuestionsToOne() throws Exception {
        verrerie.event("forum", Duration.ofMinutes(-10), "serie: cafes-du-port", """
                programme:
                  - {titre: "Forum des guichets", type: forum, duree_min: 30, stands: [courriers, "Guichet libre"]}
                stands:
                  - {id: courriers, nom: "Courriers clairs", qui: "Ville de Port-Lanterne", ou: "Table 4", quand: "De 17 h à 17 h 30"}
                  - {nom: "Guichet muet"}""");
        var room = rooms.of("forum").orElseThrow();
        var page = nadia.open("/agenda/forum/");
        assertThat(page.select("#stands ~ * dt, #stands dt, section:has(#stands) dt")
                        .eachText())
                .contains("Courriers clairs", "Guichet muet");
        assertThat(page.text())
                .contains("Ville de Port-Lanterne — Table 4 — De 17", "Courriers clairs et Guichet libre");

        nadia.open("/agenda/forum/direct");
        var inside = nadia.send("/entree", Map.of("code", room.code()));
        assertThat(inside.select("#stands .pc-stands__one").eachText().getFirst())
                .startsWith("Courriers clairs Ville de Port-Lanterne Où : Table 4 Quand : De 17");
        assertThat(inside.select("#destinataire option").eachAttr("value")).containsExactly("", "stand:courriers");

        nadia.send("/questions", Map.of("question", "Vos modèles ?", "destinataire", "stand:courriers"));
        assertThat(nadia.open("/agenda/forum/direct")
                        .select(".pc-mine .pc-question__to")
                        .text())
                .isEqualTo("À Courriers clairs (stand)");
        assertThat(nadia.open(ROOM).select("#stands")).isEmpty();
    }

    @Test
    void refusesToAddressSomeoneWhoIsNotOfTheEvent() throws Exception {
        nadia.open(ROOM);
        var again = nadia.send("/questions", Map.of("question", "Qui a relu ?", "destinataire", "intervenant:autre"));

        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(again.select("#destinataire-erreur").text())
                .startsWith("Cette personne ou ce stand n’est plus au programme");
        assertThat(again.select("#question").text()).isEqualTo("Qui a relu ?");
    }

    @Test
    void isCutOnceTheyNoLongerSpeak() {
        var audience = audiences.stream()
                .filter(each -> each.name().equals(RoomPart.SPEAKERS))
                .findFirst()
                .orElseThrow();
        var holder = Set.of(id.toString());
        assertThat(audience.admitted(room().id(), holder)).isEqualTo(holder);

        is(State.DECLINED);
        assertThat(audience.admitted(room().id(), holder)).isEmpty();
    }
}
