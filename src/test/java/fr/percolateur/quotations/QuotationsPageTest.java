package fr.percolateur.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.lessons.Evidence;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.LessonDraft;
import fr.percolateur.lessons.LessonProofs;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What someone is quoted with, from the Atelier to their letter, to the site and back.
@PageTest
@Import(Verrerie.Entry.class)
class QuotationsPageTest {

    private static final String DESK = "/atelier/evenements/salle/citations";
    private static final Map<String, String> TYPED = Map.of(
            "intervenant", "Maëlle Quérandec",
            "courriel", "maelle@caisse.example.org",
            "phrase", "« Une lettre se lit debout. »",
            "source", "Table ronde, 16 h 50");

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private QuotationReminders reminders;

    @Autowired
    private LessonBook book;

    @Autowired
    private LessonProofs proofs;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private JdbcClient jdbc;

    private Agent organiser;
    private Agent speaker;
    private long room;

    @BeforeEach
    void open() {
        verrerie.event(
                "salle",
                Duration.ofHours(-5),
                "serie: cafes-du-port",
                "intervenants:",
                "  - {id: maelle, nom: \"Maëlle Quérandec\", fonction: \"responsable\", organisme: \"La Caisse\", role: intervenant}");
        jdbc.sql("delete from quotation").update();
        jdbc.sql("delete from lesson").update();
        jdbc.sql("delete from mail_letter").update();
        room = jdbc.sql("select id from document where slug = 'salle'")
                .query((row, _) -> row.getLong(1))
                .single();
        organiser = new Agent(port);
        speaker = new Agent(port);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
    }

    @AfterEach
    void close() {
        organiser.close();
        speaker.close();
    }

    private void ask() throws Exception {
        organiser.open(DESK + "/nouvelle");
        organiser.send("/citations", with(TYPED, "envoi", "oui"));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private List<String> letters() {
        return jdbc.sql("select content::text from mail_letter where key like 'quotation/%' order by id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String link() {
        var found = Pattern.compile("/citation/[\\w-]+").matcher(letters().getLast());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String onSite() throws Exception {
        return speaker.open("/agenda/salle/").select(".pc-quote").text();
    }

    private List<String> states() throws Exception {
        return organiser.open(DESK).select("main table .fr-badge").eachText();
    }

    @Test
    void showsNothingBeforeThePersonSignedIt() throws Exception {
        organiser.open(DESK + "/nouvelle");
        organiser.send("/citations", TYPED);
        assertThat(states()).containsExactly("Brouillon");
        assertThat(letters()).isEmpty();
        organiser.open(organiser.open(DESK).select("main th a").attr("href"));
        organiser.send(organiser.answer().uri().getPath(), with(TYPED, "envoi", "oui"));
        assertThat(states()).containsExactly("Envoyée");
        assertThat(onSite()).isEmpty();

        var page = speaker.open(link());
        assertThat(page.select(".pc-quote").text())
                .isEqualTo(
                        "« Une lettre se lit debout. » Maëlle Quérandec, responsable, La Caisse Table ronde, 16 h 50");
        assertThat(states()).containsExactly("Envoyée");
        page = speaker.post(link(), Map.of());
        assertThat(speaker.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#reponse-erreur").text()).isEqualTo("Choisissez une réponse.");
        speaker.open(link());
        speaker.send(link(), Map.of("reponse", "accord", "phrase", "Une lettre se lit debout."));

        assertThat(states()).containsExactly("Approuvée");
        assertThat(onSite())
                .isEqualTo(
                        "« Une lettre se lit debout. » Maëlle Quérandec, responsable, La Caisse Table ronde, 16 h 50");
    }

    @Test
    void showsTheWordsThatThePersonMended() throws Exception {
        ask();
        var link = link();
        speaker.open(link);
        var page = speaker.send(link, Map.of("reponse", "accord", "phrase", "Une lettre se lit assis."));
        assertThat(speaker.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#reponse-erreur").text()).startsWith("Vous avez modifié la phrase");
        assertThat(page.select("[name=phrase]").val().strip()).isEqualTo("Une lettre se lit assis.");

        speaker.send(link, Map.of("reponse", "corrige", "phrase", "Une lettre se lit assis.", "mot", "Merci !"));

        assertThat(onSite()).startsWith("« Une lettre se lit assis. »");
        assertThat(states()).containsExactly("Approuvée, corrigée");
        page = organiser.open(organiser.open(DESK).select("main th a").attr("href"));
        assertThat(page.select(".pc-terms").text()).contains("Une lettre se lit debout.", "Merci !");
    }

    @Test
    void takesItDownWhereverItStoodOnceItIsTakenBack() throws Exception {
        ask();
        var link = link();
        speaker.open(link);
        speaker.send(link, Map.of("reponse", "accord", "phrase", "Une lettre se lit debout."));
        var id = jdbc.sql("select id from quotation")
                .query((row, _) -> row.getLong(1))
                .single();
        var alone = lesson("Lire debout", id);
        var standing = lesson("Lire à voix haute", id);
        proofs.prove(standing, new Evidence.Sequence("L’atelier"), UUID.randomUUID());
        book.publish(alone, UUID.randomUUID());
        book.publish(standing, UUID.randomUUID());
        assertThat(speaker.open(standing.address()).select(".pc-proofs a").attr("href"))
                .isEqualTo("/agenda/salle/#citation-" + id);
        assertThat(speaker.open("/agenda/salle/").select("#citation-" + id)).hasSize(1);

        speaker.open(link);
        var page = speaker.press("Retirer la citation");

        assertThat(page.select("[data-etat]").attr("data-etat")).isEqualTo("withdrawn");
        assertThat(onSite()).isEmpty();
        assertThat(states()).containsExactly("Retirée");
        assertThat(speaker.open(standing.address()).select(".pc-proofs").text()).isEqualTo("Séquence L’atelier");
        speaker.open(alone.address());
        assertThat(speaker.answer().statusCode()).isEqualTo(410);

        proofs.prove(standing, new Evidence.Quoted("« Une lettre »", id), UUID.randomUUID());
        assertThat(book.find(room, standing.id()).orElseThrow().evidence()).hasSize(1);
    }

    private Lesson lesson(String title, long quotation) {
        var lesson = book.write(room, new LessonDraft(title, "On essaie.", "", "", null), UUID.randomUUID());
        proofs.prove(lesson, new Evidence.Quoted("« Une lettre »", quotation), UUID.randomUUID());
        return lesson;
    }

    @Test
    void isADraftAgainOnceItsWordsChange() throws Exception {
        ask();
        var link = link();
        speaker.open(link);
        speaker.send(link, Map.of("reponse", "accord", "phrase", "Une lettre se lit debout."));
        var address = organiser.open(DESK).select("main th a").attr("href");
        organiser.open(address);
        organiser.post(address, with(with(TYPED, "phrase", "Tout se lit debout."), "version", "0"));
        assertThat(organiser.answer().statusCode()).isEqualTo(409);
        assertThat(onSite()).startsWith("« Une lettre se lit debout. »");

        organiser.open(address);
        organiser.send(address, with(TYPED, "phrase", "Tout se lit debout."));

        assertThat(onSite()).isEmpty();
        assertThat(states()).containsExactly("Brouillon");
        speaker.open(link);
        assertThat(speaker.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void keepsWhatThePersonWroteWhileItsWordsChanged() throws Exception {
        ask();
        var link = link();
        speaker.open(link);
        var address = organiser.open(DESK).select("main th a").attr("href");
        organiser.open(address);
        organiser.send(address, with(TYPED, "phrase", "Tout se lit debout."));

        var page = speaker.post(
                link, Map.of("reponse", "corrige", "phrase", "Une lettre se lit assis.", "mot", "J’ai hésité."));

        assertThat(speaker.answer().statusCode()).isEqualTo(409);
        assertThat(page.select("dd").eachText()).containsExactly("Une lettre se lit assis.", "J’ai hésité.");
        assertThat(onSite()).isEmpty();
    }

    @Test
    void remindsTwiceAndEachLetterOpensIt() throws Exception {
        ask();
        var first = link();
        assertThat(reminders.send()).isZero();
        for (var reminder = 1; reminder <= 3; reminder++) {
            jdbc.sql("""
                    update quotation
                       set asked_at = asked_at - interval '6 days', reminded_at = reminded_at - interval '6 days'
                    """).update();
            assertThat(reminders.send()).isEqualTo(reminder <= 2 ? 1 : 0);
        }
        assertThat(organiser.open("/atelier/").select("main").text())
                .contains("Une citation reste sans réponse après deux rappels.");
        assertThat(letters()).hasSize(3);
        assertThat(letters().getLast()).contains("Rappel");
        assertThat(link()).isNotEqualTo(first);
        speaker.open(first);
        assertThat(speaker.answer().statusCode()).isEqualTo(200);
        speaker.send(first, Map.of("reponse", "refus", "phrase", "Une lettre se lit debout."));
        assertThat(states()).containsExactly("Refusée");
    }

    @Test
    void leavesWithThePersonWhoAsksToBeForgotten() throws Exception {
        ask();
        speaker.open(link());
        speaker.send(link(), Map.of("reponse", "accord", "phrase", "Une lettre se lit debout."));
        var quotations = kept.stream()
                .filter(data -> data.columns().contains("quotation"))
                .findFirst()
                .orElseThrow();
        assertThat(quotations.forgetting().upTo(Instant.now())).isZero();
        assertThat(quotations.forgetting().upTo(Instant.now().plus(Duration.ofDays(370))))
                .isEqualTo(1);
        assertThat(onSite()).isNotEmpty();
        jdbc.sql("update quotation set email = 'maelle@caisse.example.org'").update();

        quotations.holder().orElseThrow().erase("maelle@caisse.example.org");

        assertThat(onSite()).isEmpty();
    }

    @Test
    void namesTheFieldThatIsWrongAndKeepsTheRest() throws Exception {
        organiser.open(DESK + "/nouvelle");

        var page = organiser.send(
                "/citations", Map.of("intervenant", "", "courriel", "maelle", "phrase", "", "source", "Ouverture"));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".fr-error-text").eachText())
                .containsExactly(
                        "Choisissez qui parle parmi les personnes du programme.",
                        "Corrigez l’adresse électronique : « maelle » n’en est pas une.",
                        "Écrivez la phrase.");
        assertThat(page.select("[name=source]").val()).isEqualTo("Ouverture");
        assertThat(jdbc.sql("select count(*) from quotation").query(Long.class).single())
                .isZero();
    }
}
