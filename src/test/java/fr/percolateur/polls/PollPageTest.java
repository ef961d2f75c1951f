package fr.percolateur.polls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.ballots.Ballot;
import fr.percolateur.ballots.Cast;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.live.Salle;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writing, opening, answering, closing polls, without script.
@PageTest
@Import(Salle.Entry.class)
class PollPageTest {

    private static final String ROOM = Salle.ROOM;
    private static final String DESK = Salle.DESK + "/sondages";

    /// Voters whose ballots the tests cast themselves.
    private static final long OTHERS = 1_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Polls polls;

    @Autowired
    private List<RoomPart> parts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Salle salle;

    @Autowired
    private Verrerie verrerie;

    private Agent nadia;
    private Agent keeper;

    @BeforeEach
    void open() throws Exception {
        salle.open();
        nadia = salle.enter(port, "Nadia", Mode.ONLINE);
        keeper = new Agent(port);
        salle.keep();
    }

    @AfterEach
    void close() {
        nadia.close();
        keeper.close();
    }

    private Room room() {
        return salle.room();
    }

    private Poll written(Map<String, String> fields) throws Exception {
        keeper.open(DESK + "/nouveau");
        keeper.send("/sondages", fields);
        assertThat(keeper.answer().statusCode()).isEqualTo(200);
        return polls.of(room().id()).getLast();
    }

    private Poll opened(Map<String, String> fields) throws Exception {
        var poll = written(fields);
        keeper.send("/" + poll.id() + "/ouverture", Map.of());
        return polls.find(room().id(), poll.id()).orElseThrow();
    }

    private Poll lastWord() throws Exception {
        return opened(Map.of(
                "type", "single",
                "question", "Qui a le dernier mot sur un courrier ?",
                "reponses", "La hiérarchie\nLe service juridique\nPersonne ne sait"));
    }

    private void cast(Poll poll, int voters, int choice) {
        for (var voter = 0; voter < voters; voter++) {
            var participant = OTHERS + 1000L * choice + voter;
            assertThat(polls.answer(poll, participant, Ballot.choice(choice))).isEqualTo(Cast.COUNTED);
        }
    }

    private Document wall() {
        return Jsoup.parse(parts.stream()
                .filter(part -> part.name().equals("mur"))
                .findFirst()
                .orElseThrow()
                .html(room().id(), RoomPart.WALL));
    }

    @Test
    void isAnsweredOnceAndShowsItsResultsFromTenAnswersOn() throws Exception {
        var poll = lastWord();
        cast(poll, 6, 0);
        cast(poll, 3, 1);
        var page = nadia.open(ROOM);
        assertThat(page.select(".pc-poll__count").text()).isEqualTo("Sondage, moins de dix réponses");
        assertThat(page.select(".pc-poll__table")).isEmpty();
        assertThat(page.select("#sondage-" + poll.id() + " input[type=radio]")).hasSize(3);

        page = nadia.post(ROOM + "/sondages/" + poll.id(), Map.of(poll.key(), "1"));

        assertThat(page.select("[role=status]").text()).contains("Votre réponse est comptée.");
        assertThat(page.select("[data-mien=" + poll.key() + "]").hasAttr("data-mienne"))
                .isTrue();
        assertThat(page.select(".pc-poll__count").text()).isEqualTo("Sondage, 10 réponses");
        assertThat(page.select(".pc-poll__table tbody tr").eachText())
                .containsExactly("La hiérarchie 60 % 6", "Le service juridique 40 % 4", "Personne ne sait 0 % 0");
        assertThat(page.select(".pc-poll__table").text()).doesNotContain("votre réponse");

        page = nadia.post(ROOM + "/sondages/" + poll.id(), Map.of(poll.key(), "0"));
        assertThat(page.select("[role=status]").text()).contains("Vous aviez déjà répondu");
        assertThat(polls.results(poll).ballots()).isEqualTo(10);
    }

    @Test
    void givesBackAnAnswerThatCameTooFast() throws Exception {
        var poll = lastWord();
        nadia.open(ROOM);
        for (var times = 0; times < 60; times++) {
            nadia.post(ROOM + "/parole/retrait", Map.of());
        }

        var page = nadia.post(ROOM + "/sondages/" + poll.id(), Map.of(poll.key(), "2"));

        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-errors").text()).contains("attendez un peu, puis envoyez votre réponse.");
        assertThat(page.select("#encore-" + poll.key() + " input[checked]").eachAttr("value"))
                .containsExactly("2");
        assertThat(polls.results(poll).ballots()).isZero();
    }

    @Test
    void givesBackAnAnswerThatHasToBeMended() throws Exception {
        var poll = opened(Map.of(
                "type", "ranking", "question", "Par quoi commencer ?", "reponses", "Le ton\nLa longueur\nLe fond"));
        var key = poll.key();
        nadia.open(ROOM);

        var page =
                nadia.post(ROOM + "/sondages/" + poll.id(), Map.of(key + "-1", "2", key + "-2", "2", key + "-3", "0"));

        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-errors a").attr("href")).isEqualTo("#encore-" + key);
        assertThat(page.select("#encore-" + key + "-erreur").text())
                .isEqualTo("Placez chaque réponse une seule fois : l’une d’elles est à deux places.");
        assertThat(page.select("#encore-" + key + " option[selected]").eachText())
                .containsExactly("Le fond", "Le fond", "Le ton");

        page = nadia.send(
                "/sondages/" + poll.id(),
                Map.of("encore-" + key + "-1", "2", "encore-" + key + "-2", "1", "encore-" + key + "-3", "0"));
        assertThat(page.select("[role=status]").text()).contains("Votre réponse est comptée.");
    }

    @Test
    void takesNoAnswerFromWhoCameByTheCode() throws Exception {
        var poll = lastWord();
        try (var passer = new Agent(port)) {
            verrerie.is(new Viewer.Visitor());
            passer.open(ROOM);
            var page = passer.send("/entree", Map.of("code", room().code()));
            assertThat(page.select(".pc-poll__reader").text()).contains("Vous êtes entré avec le code");
            assertThat(page.select("[data-moi~=sans-voix]")).isNotEmpty();

            passer.post(ROOM + "/sondages/" + poll.id(), Map.of(poll.key(), "1"));
            assertThat(passer.answer().statusCode()).isEqualTo(422);
        }
        cast(poll, 9, 0);
        assertThat(polls.results(poll).isTold()).isFalse();
    }

    @Test
    void changesAndOpensNothingTwice() throws Exception {
        var poll = lastWord();
        keeper.open(DESK + "/" + poll.id());
        var late = keeper.post(DESK + "/" + poll.id(), Map.of("type", "words", "question", "Autre chose"));
        assertThat(keeper.answer().statusCode()).isEqualTo(409);
        assertThat(late.title()).startsWith("Erreur");
        assertThat(late.select(".pc-errors").text()).contains("il ne change plus");
        assertThat(late.select("[name=question]").attr("value")).isEqualTo("Autre chose");
        assertThat(late.select("[name=question]").parents().select("form").attr("action"))
                .isEqualTo(DESK);
        keeper.open(DESK + "/nouveau");
        keeper.post(DESK + "/" + poll.id() + "/ouverture", Map.of());
        keeper.post(DESK + "/" + poll.id() + "/suppression", Map.of());
        keeper.post(DESK + "/" + poll.id() + "/cloture", Map.of());
        keeper.post(DESK + "/" + poll.id() + "/cloture", Map.of());

        var after = polls.find(room().id(), poll.id()).orElseThrow();
        assertThat(after.question()).isEqualTo("Qui a le dernier mot sur un courrier\u202F?");
        assertThat(after.state()).isEqualTo(Poll.State.CLOSED);
        assertThat(jdbc.sql("select act from audit_entry where subject = :subject order by id")
                        .param("subject", "poll/" + poll.id())
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("poll.created", "poll.opened", "poll.closed");

        nadia.open(ROOM);
        var page = nadia.post(ROOM + "/sondages/" + poll.id(), Map.of(poll.key(), "1"));
        assertThat(page.select(".pc-errors").text()).contains("Ce sondage est clos");
    }

    @Test
    void keepsWhatWasTypedInADraftThatSomeoneRemoved() throws Exception {
        keeper.open(DESK + "/nouveau");
        keeper.send("/sondages", Map.of("type", "words", "question", "De trop"));
        var draft = polls.of(room().id()).stream()
                .filter(each -> each.question().equals("De trop"))
                .findFirst()
                .orElseThrow();
        keeper.open(DESK + "/" + draft.id());
        polls.remove(draft, UUID.randomUUID());

        var late = keeper.post(DESK + "/" + draft.id(), Map.of("type", "words", "question", "Mieux dit"));

        assertThat(keeper.answer().statusCode()).isEqualTo(409);
        assertThat(late.select("[name=question]").attr("value")).isEqualTo("Mieux dit");
        keeper.send("/sondages", Map.of("type", "words", "question", "Mieux dit"));
        assertThat(polls.of(room().id())).extracting(Poll::question).contains("Mieux dit");
    }

    @Test
    void keepsWhatWasTypedWhenAFieldIsWrong() throws Exception {
        keeper.open(DESK + "/nouveau");
        var page = keeper.send(
                "/sondages", Map.of("type", "multiple", "question", "Avec qui ?", "reponses", "Seul", "nombre", "3"));

        assertThat(keeper.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-errors a").eachAttr("href")).containsExactly("#reponses", "#nombre");
        assertThat(page.select("#question").attr("value")).isEqualTo("Avec qui ?");
        assertThat(page.select("#reponses").text()).isEqualTo("Seul");
        assertThat(page.select("[name=type][checked]").attr("value")).isEqualTo("multiple");
        assertThat(polls.of(room().id())).isEmpty();
    }

    @Test
    void showsOnTheWallWhatIsOpenAndHidesResultsUntilTheEnd() throws Exception {
        assertThat(wall().text()).isEmpty();
        var poll = opened(
                Map.of("type", "single", "question", "On continue ?", "reponses", "Oui\nNon", "resultats", "cloture"));
        cast(poll, 12, 0);
        assertThat(wall().select(".pc-poll__options li").eachText()).containsExactly("Oui", "Non");
        assertThat(wall().select("table")).isEmpty();
        assertThat(nadia.open(ROOM).select(".pc-poll__table")).isEmpty();

        keeper.send("/" + poll.id() + "/cloture", Map.of());

        assertThat(wall().select("tbody tr").eachText()).containsExactly("Oui 100 % 12", "Non 0 % 0");
        assertThat(nadia.open(ROOM).select(".pc-poll__table tbody tr").eachText())
                .containsExactly("Oui 100 % 12", "Non 0 % 0");
        keeper.open(DESK + "/" + poll.id());
        keeper.send("/affichage", Map.of("montrer", "non"));
        assertThat(nadia.open(ROOM).select(".pc-poll__table")).isEmpty();
        assertThat(wall().text()).isEmpty();
    }

    @Test
    void showsAWordOnceSomeoneLookedAtIt() throws Exception {
        var poll = opened(Map.of("type", "words", "question", "Un mot ?", "nombre", "2"));
        nadia.open(ROOM);
        nadia.post(ROOM + "/sondages/" + poll.id(), Map.of(poll.key(), "=écoute"));
        for (var voter = 0; voter < 10; voter++) {
            polls.answer(poll, OTHERS + voter, new Ballot.Words(List.of("temps")));
        }
        assertThat(nadia.open(ROOM).select(".pc-cloud")).isEmpty();

        var page = keeper.open(DESK + "/" + poll.id());
        assertThat(page.select("#mots, tbody th").text()).contains("temps").contains("écoute");
        keeper.post(DESK + "/" + poll.id() + "/mots", Map.of("mot", "ecoute", "sort", "montrer"));

        assertThat(nadia.open(ROOM).select(".pc-cloud li").eachText()).containsExactly("=écoute, donné 1 fois");
        assertThat(keeper.open(DESK + ".csv").text()).contains("'=écoute").doesNotContain("temps");
    }

    @Test
    void tellsTheSameInItsFiles() throws Exception {
        var poll = lastWord();
        keeper.open(DESK + ".json");
        assertThat(keeper.answer().body()).contains("\"reponses\":null").contains("\"resultats\":[]");
        cast(poll, 11, 0);

        keeper.open(DESK + ".json");
        assertThat(keeper.answer().body())
                .contains("\"reponses\":11")
                .contains("{\"reponse\":\"La hiérarchie\",\"voix\":11,\"part\":100,\"rang\":null}");
        keeper.open(DESK + ".csv");
        assertThat(keeper.answer().body().getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .contains("\"Ouvert\";\"11\";\"La hiérarchie\";\"11\";\"100\";\"\"");
    }

    @Test
    void isOfItsRoomAlone() throws Exception {
        var poll = lastWord();
        verrerie.event("autre", Duration.ofMinutes(-10), "serie: forum");
        verrerie.is(Role.MODERATOR, "forum");
        for (var path : List.of("/cloture", "/ouverture", "/suppression", "/affichage", "/mots")) {
            // a page of theirs, for its token
            keeper.open("/atelier/evenements/autre/direct/sondages/nouveau");
            keeper.post("/atelier/evenements/autre/direct/sondages/" + poll.id() + path, Map.of());
            assertThat(keeper.answer().statusCode()).as(path).isEqualTo(404);
            keeper.open("/atelier/evenements/autre/direct/sondages/nouveau");
            keeper.post(DESK + "/" + poll.id() + path, Map.of());
            assertThat(keeper.answer().statusCode()).as(path).isEqualTo(403);
        }
        assertThat(polls.find(room().id(), poll.id()).orElseThrow().isOpen()).isTrue();
    }
}
