package fr.percolateur.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Agents;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.lessons.Evidence;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.LessonDraft;
import fr.percolateur.lessons.LessonProofs;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

/// What agents say of a lesson, and what they ask each other.
@PageTest
@Import(Verrerie.Entry.class)
class AdoptionPageTest {

    private static final String LESSON = "/enseignements/compter-les-refus/";
    private static final String DESK = "/atelier/evenements/salle/enseignements/adoptions";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Agents agents;

    @Autowired
    private LessonBook book;

    @Autowired
    private LessonProofs proofs;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private JdbcClient jdbc;

    private Agent browser;

    @BeforeEach
    void open() {
        verrerie.event("salle", Duration.ofDays(-3), "serie: cafes-du-port");
        jdbc.sql("delete from lesson").update();
        jdbc.sql("delete from mail_letter").update();
        var event = jdbc.sql("select id from document where slug = 'salle'")
                .query((row, _) -> row.getLong(1))
                .single();
        var lesson = book.write(
                event, new LessonDraft("Compter les refus", "Chaque mois.", "", "", null), UUID.randomUUID());
        proofs.prove(lesson, new Evidence.Sequence("L’atelier"), UUID.randomUUID());
        book.publish(lesson, UUID.randomUUID());
        browser = new Agent(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private void is(String name) {
        var account = agents.arrive(new EmailAddress(name.toLowerCase(Locale.ROOT) + "@verrerie.gouv.fr"));
        verrerie.is(new Viewer.SignedIn(account.id(), name, account.email().text(), Set.of()));
    }

    private void say(String name, String organisation) throws Exception {
        is(name);
        browser.open(LESSON + "adoption");
        browser.post(
                LESSON + "adoption",
                Map.of("quoi", "applies", "organisme", organisation, "phrase", "Le lundi.", "joignable", "oui"));
    }

    private void decide(String fate) throws Exception {
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        browser.open(DESK);
        var id = jdbc.sql("select max(id) from adoption").query(Long.class).single();
        browser.post(DESK + "/" + id, Map.of("sort", fate));
    }

    private String panel() throws Exception {
        return browser.open(LESSON).select("#adoptions + div").text();
    }

    @Test
    void isShownOnceReadAndNamesNobody() throws Exception {
        say("Nadia", "Ville de Port-Lanterne");
        assertThat(panel()).startsWith("Aucun organisme n’a encore dit qu’il l’applique.");

        decide("montrer");
        assertThat(panel())
                .startsWith("1 organisme l’applique, aucun n’a dit vouloir essayer.")
                .contains("Ville de Port-Lanterne", "Le lundi.")
                .doesNotContain("Nadia", "verrerie");

        say("Nadia", "Ville de Port-Brume");
        assertThat(panel()).doesNotContain("Ville de");
        decide("montrer");
        is("Nadia");
        browser.open(LESSON + "adoption");
        browser.post(LESSON + "adoption/retrait", Map.of());
        assertThat(jdbc.sql("select count(*) from adoption").query(Long.class).single())
                .isZero();
    }

    @Test
    void carriesAQuestionAndItsAnswerWithoutAnAddress() throws Exception {
        say("Nadia", "Ville de Port-Lanterne");
        decide("montrer");
        is("Bao");
        var ask = browser.open(LESSON).select("a[href*=/adoptions/]").attr("href");
        browser.open(ask);
        var page = browser.post(ask, Map.of("message", " "));
        assertThat(page.select("#message-erreur").text()).isEqualTo("Écrivez votre message.");
        browser.post(ask, Map.of("message", "Avec quel tableau ?"));

        var exchange = jdbc.sql("select id from adoption_exchange")
                .query((row, _) -> row.getString(1))
                .single();
        browser.open("/enseignements/echanges/" + exchange);
        assertThat(browser.answer().statusCode()).isEqualTo(403);
        is("Nadia");
        browser.open("/enseignements/echanges/" + exchange);
        browser.post("/enseignements/echanges/" + exchange, Map.of("message", "Un simple cahier."));
        browser.open(LESSON + "adoption");
        page = browser.post("/enseignements/echanges/" + exchange, Map.of("message", "Et un crayon."));
        assertThat(browser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("[name=message]").val().strip()).isEqualTo("Et un crayon.");

        var letters = jdbc.sql(
                        "select recipient, content::text as content from mail_letter where key like 'adoption/%' order by id")
                .query((row, _) -> List.of(row.getString("recipient"), row.getString("content")))
                .list();
        assertThat(letters.stream().map(List::getFirst))
                .containsExactly("nadia@verrerie.gouv.fr", "bao@verrerie.gouv.fr");
        assertThat(letters.getFirst().getLast()).contains("Avec quel tableau").doesNotContain("bao@");
        assertThat(letters.getLast().getLast()).contains("Un simple cahier").doesNotContain("nadia@");
    }

    @Test
    void stopsWhoAsksAllDay() throws Exception {
        say("Nadia", "Ville de Port-Lanterne");
        decide("montrer");
        is("Bao");
        var ask = browser.open(LESSON).select("a[href*=/adoptions/]").attr("href");
        for (var count = 0; count < 10; count++) {
            browser.open(ask);
            browser.post(ask, Map.of("message", "Encore " + count));
        }
        browser.open(ask);
        var page = browser.post(ask, Map.of("message", "Une de trop"));

        assertThat(browser.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("[name=message]").val().strip()).isEqualTo("Une de trop");
        assertThat(page.select("#message-erreur").text()).startsWith("Vous avez posé dix questions");
    }

    @Test
    void isGivenToWhomItTellsOfAndForgotten() throws Exception {
        say("Nadia", "Ville de Port-Lanterne");
        var data = kept.stream()
                .filter(each -> each.columns().contains("adoption"))
                .findFirst()
                .orElseThrow();

        assertThat(data.holder().orElseThrow().of("nadia@verrerie.gouv.fr")).hasSize(1);
        assertThat(data.forgetting().upTo(Instant.now())).isZero();
        assertThat(data.forgetting().upTo(Instant.now().plus(Duration.ofDays(3 * 365 + 1))))
                .isEqualTo(1);
    }
}
