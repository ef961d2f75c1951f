package fr.percolateur.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.wording.FrenchLine;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A question from the one who asks it to the one who answers it.
@PageTest
@Import(Verrerie.Entry.class)
class QuestionPageTest {

    private static final String ROOM = "/agenda/salle/direct";
    private static final String INBOX = "/atelier/evenements/salle/direct/questions";
    private static final String COURRIER = "Qui signe quand le courrier part de trois services à la fois ?";

    private static final String SHOWN = FrenchLine.set(COURRIER);

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private QuestionsPart part;

    @Autowired
    private QuestionsExhibit exhibit;

    @Autowired
    private Questions questions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent nadia;
    private Agent passer;
    private Agent keeper;

    @BeforeEach
    void open() throws Exception {
        verrerie.is(new Viewer.Visitor());
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port");
        jdbc.sql("delete from question").update();
        jdbc.sql("delete from live_room").update();
        jdbc.sql("delete from registration").update();
        jdbc.sql("update registration_pool set taken = 0").update();
        nadia = new Agent(port);
        passer = new Agent(port);
        keeper = new Agent(port);
        nadia.open("/d");
        nadia.post("/inscription/" + links.issue(verrerie.seat("salle", "Nadia", Mode.ONLINE)) + "/direct", Map.of());
        passer.open(ROOM);
        passer.send("/entree", Map.of("code", room().code()));
        verrerie.is(Role.MODERATOR, "cafes-du-port");
    }

    @AfterEach
    void close() {
        nadia.close();
        passer.close();
        keeper.close();
    }

    private Room room() {
        return rooms.of("salle").orElseThrow();
    }

    private Question only() {
        var all = questions.ledger(room().id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private long asked(Agent someone, String text) throws Exception {
        someone.open(ROOM);
        someone.send("/questions", Map.of("question", text));
        assertThat(someone.answer().statusCode()).isEqualTo(200);
        return questions.ledger(room().id()).getLast().id();
    }

    private void decide(long question, String act) throws Exception {
        decide(question, act, Map.of());
    }

    private void decide(long question, String act, Map<String, String> fields) throws Exception {
        keeper.open(INBOX);
        assertThat(keeper.answer().statusCode()).as(keeper.answer().body()).isEqualTo(200);
        keeper.post(INBOX + "/" + question + "/" + act, fields);
        assertThat(keeper.answer().statusCode()).isEqualTo(200);
    }

    private String onTheWall() {
        return Jsoup.parse(exhibit.showing(room()).html()).text();
    }

    private String told(String audience) {
        return Jsoup.parse(part.html(room().id(), audience)).text();
    }

    @Test
    void goesFromWhoAsksToTheWallAndIsAnswered() throws Exception {
        var id = asked(nadia, COURRIER);
        assertThat(nadia.open(ROOM).select(".pc-mine__fate").text())
                .isEqualTo("En attente de lecture par l’équipe : vous pouvez encore la corriger.");
        assertThat(told(RoomPart.PARTICIPANTS)).doesNotContain(SHOWN);

        assertThat(keeper.open(INBOX).select(".pc-item__text").text()).isEqualTo(SHOWN);
        decide(id, "approbation");
        nadia.open(ROOM);
        nadia.post(ROOM + "/questions/" + id + "/soutien", Map.of());
        nadia.post(ROOM + "/questions/" + id + "/soutien", Map.of());
        assertThat(told(RoomPart.PARTICIPANTS)).contains("1 Soutenir " + SHOWN + " Nadia V., La Verrerie, à ");
        assertThat(nadia.open(ROOM).select("[data-moi]").attr("data-moi")).contains("soutien-" + id);

        decide(id, "mur");
        assertThat(onTheWall()).startsWith("On y répond Un soutien " + SHOWN);
        decide(id, "reponse");
        assertThat(onTheWall()).isEmpty();
        assertThat(told(RoomPart.PARTICIPANTS)).contains("Répondue à ");
        assertThat(nadia.open(ROOM).select(".pc-mine__fate").text()).startsWith("Répondue à ");
        assertThat(only().fate()).isEqualTo(Fate.ANSWERED);
    }

    @Test
    void tellsWhoAskedWhatBecameOfTheirsAndNobodyElse() throws Exception {
        var id = asked(nadia, COURRIER);
        var before = mark();
        decide(id, "rejet", Map.of("motif", "Elle a sa réponse sur la page de la rencontre."));

        assertThat(mark()).isNotEqualTo(before);
        assertThat(nadia.open(ROOM + "/propre/questions")
                        .select(".pc-mine__fate")
                        .text())
                .isEqualTo("Non retenue : Elle a sa réponse sur la page de la rencontre.");
        assertThat(passer.open(ROOM + "/propre/questions").select(".pc-mine__fate"))
                .isEmpty();
        keeper.open(ROOM + "/propre/questions");
        assertThat(keeper.answer().statusCode()).isEqualTo(204);
    }

    @Test
    void callsNobodyForAQuestionThatNobodyRead() throws Exception {
        var before = mark();
        asked(nadia, COURRIER);

        assertThat(mark()).isEqualTo(before);
    }

    /// Ten thousand who all asked come back by five hundred a second.
    @Test
    void spreadsThoseWhoAskWhatBecameOfTheirs() {
        assertThat(new Questions.Turn(1, 10_000).spread()).isEqualTo(20_000);
        assertThat(new Questions.Turn(1, 3).spread()).isEqualTo(1000);
    }

    /// Where decisions stand, as the part tells all of them.
    private String mark() {
        return Jsoup.parse(part.html(room().id(), RoomPart.PARTICIPANTS))
                .select("[data-tour]")
                .attr("data-tour");
    }

    @Test
    void letsWhoCameByTheCodeAskWithoutANameAndNotSupport() throws Exception {
        var id = asked(passer, COURRIER);
        assertThat(only().signed()).isEmpty();
        decide(id, "approbation");

        passer.open(ROOM);
        var refused = passer.post(ROOM + "/questions/" + id + "/soutien", Map.of());

        assertThat(passer.answer().statusCode()).isEqualTo(422);
        assertThat(refused.select("#erreurs a[href=#questions]").text())
                .startsWith("Pour soutenir une question, entrez par le lien");
        assertThat(refused.select("#questions")).hasSize(1);
        assertThat(only().supporters()).isZero();
    }

    @Test
    void keepsWhatWasTypedAndSaysHowToMendIt() throws Exception {
        nadia.open(ROOM);
        var text = "a".repeat(501);
        var again = nadia.send("/questions", Map.of("question", text, "masque", "oui"));

        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(again.select("#question-erreur").text())
                .isEqualTo("La question compte 501 caractères : ramenez-la à 500 au plus.");
        assertThat(again.select("#question").text()).isEqualTo(text);
        assertThat(again.select("#masque[checked]")).hasSize(1);
        assertThat(questions.ledger(room().id())).isEmpty();
    }

    @Test
    void isChangedAndTakenBackUntilAModeratorReadsIt() throws Exception {
        var id = asked(nadia, COURRIER);
        nadia.open(ROOM);
        nadia.send("/questions/" + id, Map.of("question-" + id, "Qui signe le courrier ?"));
        assertThat(only().text()).isEqualTo("Qui signe le courrier ?");

        passer.open(ROOM);
        passer.post(ROOM + "/questions/" + id, Map.of("question-" + id, "Rien."));
        assertThat(passer.answer().statusCode()).isEqualTo(422);

        decide(id, "approbation");
        nadia.post(ROOM + "/questions/" + id + "/abandon", Map.of());
        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(only().text()).isEqualTo("Qui signe le courrier ?");

        var other = asked(nadia, "Et les lettres ?");
        nadia.open(ROOM);
        nadia.post(ROOM + "/questions/" + other + "/abandon", Map.of());
        assertThat(only().id()).isEqualTo(id);
    }

    @Test
    void isTakenOnceHoweverOftenItIsSent() throws Exception {
        asked(nadia, COURRIER);
        asked(nadia, COURRIER);

        assertThat(only().text()).isEqualTo(COURRIER);
    }

    @Test
    void isAskedFiveTimesInFiveMinutesAtMost() throws Exception {
        for (var each = 0; each < 5; each++) {
            asked(nadia, "Question " + each);
        }
        nadia.open(ROOM);
        var refused = nadia.send("/questions", Map.of("question", "Encore une ?"));

        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(refused.select("#question-erreur").text()).startsWith("Vous avez posé 5 questions en 5 minutes");
        assertThat(refused.select("#question").text()).isEqualTo("Encore une ?");
    }

    @Test
    void isSignedAsTheEventOrItsSeriesSays() throws Exception {
        nadia.open(ROOM);
        assertThat(nadia.open(ROOM).select(".pc-asking__signed").text())
                .isEqualTo("Elle sera signée « Nadia V., La Verrerie ».");
        nadia.send("/questions", Map.of("question", COURRIER, "masque", "oui"));
        assertThat(only().signed()).isEmpty();

        jdbc.sql("update registration set position = 'guide'").update();
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port", "direct: {questions: fonction}");
        assertThat(nadia.open(ROOM).select(".pc-asking__signed").text())
                .isEqualTo("Elle sera signée « guide, La Verrerie ».");
        assertThat(nadia.open(ROOM).select("#masque")).isEmpty();

        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port", "direct: {questions: masque}");
        assertThat(nadia.open(ROOM).select(".pc-asking__signed").text()).isEqualTo("Elle paraîtra sans nom.");
    }
}
