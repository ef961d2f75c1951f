package fr.percolateur.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.node.PageTest;
import fr.percolateur.questions.Moderation;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of questions after a meeting, and who is told.
@PageTest
@Import(Verrerie.Entry.class)
class LedgerPageTest {

    private static final String DESK = "/atelier/evenements/salle/questions";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Reminders reminders;

    @Autowired
    private AnsweredEntries entries;

    @Autowired
    private JdbcClient jdbc;

    private Agent organiser;
    private Agent visitor;
    private long room;

    @BeforeEach
    void open() throws Exception {
        verrerie.event("salle", Duration.ofMinutes(-30), "serie: cafes-du-port");
        jdbc.sql("delete from live_room").update();
        jdbc.sql("delete from registration").update();
        jdbc.sql("delete from mail_letter").update();
        jdbc.sql("update registration_pool set taken = 0").update();
        room = jdbc.sql("select id from document where slug = 'salle'")
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("insert into live_room (room, code, opened_at) values (:room, 'salle10', now())")
                .param("room", room)
                .update();
        organiser = new Agent(port);
        visitor = new Agent(port);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
    }

    @AfterEach
    void close() {
        organiser.close();
        visitor.close();
    }

    /// Asked by someone who registered, and shown to all.
    private long ask(String name, String text, String signed) {
        var registration = verrerie.seat("salle", name, Mode.ONLINE).id();
        return jdbc.sql("""
                with someone as (
                    insert into live_participant (room, registration_id, entered_at)
                    values (:room, :registration, now())
                    returning id
                ), asked as (
                    insert into question (room, text, signed, asked_at, rushed, state, decided_at)
                    values (:room, :text, :signed, now(), false, 'approved', now())
                    returning id
                )
                insert into question_asker (question_id, participant_id, onsite)
                select asked.id, someone.id, false from asked, someone
                returning question_id
                """)
                .param("room", room)
                .param("registration", registration)
                .param("text", text)
                .param("signed", signed)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private List<String> letters() {
        return jdbc.sql("select recipient from mail_letter where key like 'question/%' order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void isOver() {
        verrerie.event("salle", Duration.ofHours(-5), "serie: cafes-du-port");
    }

    @Test
    void answersInWritingAndTellsAllWhoAskedAlsoBehindAHiddenName() throws Exception {
        var root = ask("Nadia", "Qui signe ?", "");
        var same = ask("Bao", "C’est signé par qui ?", "Bao V., La Verrerie");
        moderation.merge(new Moderation.Matter(room, same, UUID.randomUUID()), root);
        organiser.open(DESK + "/" + root);

        var page = organiser.post(DESK + "/" + root + "/ecrit", Map.of("auteur", "", "reponse", "Le maire."));
        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#auteur-erreur").text()).isEqualTo("Écrivez le nom du service.");
        assertThat(page.select("[name=reponse]").val().strip()).isEqualTo("Le maire.");
        organiser.post(
                DESK + "/" + root + "/ecrit", Map.of("auteur", "Service juridique", "reponse", "Le maire signe."));
        organiser.open(DESK + "/" + root);
        organiser.post(
                DESK + "/" + root + "/ecrit", Map.of("auteur", "Service juridique", "reponse", "La maire signe."));

        assertThat(letters()).containsExactlyInAnyOrder("nadia@verrerie.gouv.fr", "bao@verrerie.gouv.fr");
        visitor.open("/agenda/salle/questions/");
        assertThat(visitor.answer().statusCode()).isEqualTo(404);
        isOver();
        page = visitor.open("/agenda/salle/questions/");
        assertThat(page.select("#q" + root).text())
                .isEqualTo(
                        "Réponse écrite Qui signe\u202F? Réponse écrite : Service juridique. La maire signe. Réunie avec"
                                + " C’est signé par qui\u202F?");
        assertThat(page.text()).doesNotContain("Bao V.");
        assertThat(visitor.open("/agenda/salle/").select("#questions + div").text())
                .startsWith("1 question, toutes suivies d’effet");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'question.settled' and subject = :subject")
                        .param("subject", "question/" + root)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void isFoundWithItsAnswerOnceTheMeetingIsOver() throws Exception {
        var answered = ask("Nadia", "Qui tamponne les parapluies ?", "");
        ask("Bao", "Et les parapluies perdus ?", "");
        organiser.open(DESK + "/" + answered);
        organiser.post(
                DESK + "/" + answered + "/ecrit",
                Map.of("auteur", "Service des objets", "reponse", "Le gardien, le jeudi."));
        entries.catchUp();

        assertThat(visitor.open("/recherche?q=parapluies").select(".pc-result")).isEmpty();
        isOver();
        entries.catchUp();
        var found = visitor.open("/recherche?q=gardien&organisme=Service+des+objets");
        assertThat(found.select(".pc-result").eachText())
                .singleElement()
                .asString()
                .startsWith("Question et réponse")
                .contains("Qui tamponne les parapluies")
                .endsWith("Le gardien, le jeudi.");
        assertThat(found.select(".pc-result a").attr("href")).isEqualTo("/agenda/salle/questions/#q" + answered);
        organiser.open(DESK + "/" + answered);
        organiser.post(DESK + "/" + answered + "/reouverture", Map.of());
        entries.catchUp();
        assertThat(visitor.open("/recherche?q=gardien").select(".pc-result")).isEmpty();
    }

    @Test
    void standsOnThePageOfItsThemeUntilItIsAnswered() throws Exception {
        var open = ask("Nadia", "Qui arrose les plantes ?", "");
        var answered = ask("Bao", "Où sont les clés ?", "");
        jdbc.sql("update question set answered_at = now() where id = :id")
                .param("id", answered)
                .update();
        verrerie.event("salle", Duration.ofHours(-5), "serie: cafes-du-port", "tags: [jardins]");

        var told =
                visitor.open("/themes/jardins/").select("#questions").parents().select(".pc-plain a");

        assertThat(told.eachText()).containsExactly("Qui arrose les plantes\u202F?");
        assertThat(told.attr("href")).isEqualTo("/agenda/salle/questions/#q" + open);
    }

    @Test
    void hidesItsQuestionsWithTheEventAtOnce() throws Exception {
        var answered = ask("Nadia", "Qui tamponne les parapluies ?", "");
        jdbc.sql("update question set answered_at = now() where id = :id")
                .param("id", answered)
                .update();
        isOver();
        entries.catchUp();
        assertThat(visitor.open("/recherche?q=parapluies").select(".pc-result")).hasSize(1);

        verrerie.event("salle", Duration.ofHours(-5), "published: false");

        assertThat(visitor.open("/recherche?q=parapluies").select(".pc-result")).isEmpty();
        assertThat(entries.changed()).isEmpty();
    }

    @Test
    void remindsTheServiceThatOwesAndNoLonger() throws Exception {
        var id = ask("Nadia", "Qui signe ?", "");
        organiser.open(DESK + "/" + id);
        var page =
                organiser.post(DESK + "/" + id + "/service", Map.of("service", "Juridique", "courriel", "juridique"));
        assertThat(page.select("#courriel-erreur").text()).contains("« juridique » n’en est pas une.");
        organiser.post(
                DESK + "/" + id + "/service", Map.of("service", "Juridique", "courriel", "juridique@verrerie.gouv.fr"));
        assertThat(letters()).containsExactly("juridique@verrerie.gouv.fr");
        assertThat(organiser.open(DESK).select("td .fr-badge, td .pc-badge").text())
                .contains("Réponse due");

        assertThat(reminders.send()).isZero();
        jdbc.sql("update ledger_debt set asked_at = asked_at - interval '8 days'")
                .update();
        assertThat(reminders.send()).isEqualTo(1);
        assertThat(reminders.send()).isZero();
        assertThat(letters()).hasSize(2);

        organiser.open(DESK + "/" + id);
        organiser.post(DESK + "/" + id + "/refus", Map.of("motif", "La question relève d’un autre service."));
        jdbc.sql("update ledger_debt set reminded_at = reminded_at - interval '8 days'")
                .update();
        assertThat(reminders.send()).isZero();
        assertThat(letters()).hasSize(3).endsWith("nadia@verrerie.gouv.fr");
        assertThat(jdbc.sql("select count(*) from ledger_debt")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void knowsWhenAQuestionWasAnsweredInTheRoom() throws Exception {
        var answered = ask("Nadia", "Qui signe ?", "");
        var open = ask("Bao", "Et qui relit ?", "");
        jdbc.sql("update question set answered_at = now() where id = :id")
                .param("id", answered)
                .update();
        isOver();
        jdbc.sql("""
                update question
                   set answered_at = (select starts_at + interval '62 minutes 3 seconds' from event where document_id = :room)
                 where id = :id
                """).param("id", answered).param("room", room).update();

        var page = visitor.open("/agenda/salle/questions/");
        assertThat(page.select("article").eachAttr("id")).containsExactly("q" + open, "q" + answered);
        assertThat(page.select("#q" + answered).text()).contains("à 1:02:03 du début.");
        assertThat(page.select(".pc-title__lede").text()).isEqualTo("2 questions, dont 1 sans réponse");

        organiser.open(DESK + "/" + answered);
        organiser.post(DESK + "/" + answered + "/oral", Map.of("moment", "58:30"));
        assertThat(visitor.open("/agenda/salle/questions/")
                        .select("#q" + answered)
                        .text())
                .contains("à 0:58:30 du début.");
        organiser.open(DESK + "/" + open);
        organiser.post(DESK + "/" + open + "/refus", Map.of("motif", "Hors du sujet"));
        organiser.open(DESK + "/" + open);
        organiser.post(DESK + "/" + open + "/reouverture", Map.of());
        assertThat(visitor.open("/agenda/salle/questions/").select("#q" + open).text())
                .contains("Personne n’a encore répondu.");
    }

    @Test
    void isKeptByThoseWhoOrganise() throws Exception {
        var id = ask("Nadia", "Qui signe ?", "");
        verrerie.is(Role.MODERATOR, "cafes-du-port");

        organiser.open(DESK + "/" + id);

        assertThat(organiser.answer().statusCode()).isEqualTo(403);
        assertThat(rooms.of("salle")).isPresent();
    }
}
