package fr.percolateur.ideas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import fr.percolateur.ballots.Ballot;
import fr.percolateur.ballots.BallotBoxes;
import fr.percolateur.ballots.Cast;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.PageTest;
import fr.percolateur.questions.Moderation;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole life of an edition, in one browser: an idea is proposed and retained, its edition announced, people
/// register, ask and answer a poll in its room; once it is over its recap is published, a lesson proved, a letter
/// sent, and who had the idea is told. Leaves the pictures of `docs/edition-life.md` in `target/screenshots`.
@PageTest
@Import(Verrerie.Entry.class)
class EditionLifeTest {

    private static final String SERIES = EditionHands.SERIES;
    private static final String SOLENN = EditionHands.SOLENN;
    private static final String TITLE = "Répondre sans formule toute faite";
    private static final String MALO = "malo.tricot@caisse.example.org";
    private static final String MAIWENN = "maiwenn@marees.example.org";
    private static final long OTHERS = 1_000_000;

    private final Verrerie verrerie;
    private final Moderation moderation;
    private final BallotBoxes boxes;
    private final IdeaNews news;
    private final RecurringTask<Void> dispatching;
    private final Postbag postbag;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    EditionLifeTest(
            @Autowired Verrerie verrerie,
            @Autowired Moderation moderation,
            @Autowired BallotBoxes boxes,
            @Autowired IdeaNews news,
            @Autowired @Qualifier("letterDispatching") RecurringTask<Void> dispatching,
            @Autowired DataSource dataSource) {
        this.verrerie = verrerie;
        this.moderation = moderation;
        this.boxes = boxes;
        this.news = news;
        this.dispatching = dispatching;
        this.postbag = Postbag.of(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
    }

    private long one(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getLong(1)).single();
    }

    private String linkTo(String address, String pattern) {
        var link =
                Pattern.compile(pattern).matcher(postbag.to(address).getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void goesFromAnIdeaToTheLessonsOfItsEdition() {
        var wide = new NewPageOptions().setViewportSize(1280, 800).setLocale("fr-FR");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(wide)) {
            var hands = new EditionHands(page, port, verrerie, jdbc);
            propose(hands);
            var slug = retain(hands);
            announce(slug, Duration.ofMinutes(-10));
            subscribe(hands);
            var registration = register(hands, slug);
            ask(hands, slug);
            vote(hands, slug);
            announce(slug, Duration.ofHours(-5));
            recall(hands, slug);
            answer(hands, registration);
            quote(hands, slug);
            teach(hands, slug);
            write(hands);
            isTold(hands, slug);
        }
    }

    private void propose(EditionHands hands) {
        hands.isSolenn();
        hands.open("/idees/proposer");
        hands.fill("#titre", TITLE);
        hands.fill("#pourquoi", "Le courrier se lit mal.");
        hands.fill("#public", "Les équipes d’accueil");
        hands.click("button[value=verifier]");
        assertThat(hands.page().locator("button[value=envoyer]")).isVisible();
        hands.picture("1-idee");
        hands.click("button[value=envoyer]");
        assertThat(hands.page()).hasURL(Pattern.compile(".*/idees/proposer/envoyee"));
    }

    private String retain(EditionHands hands) {
        hands.isOrganiser();
        var idea = "/atelier/idees/" + one("select id from idea");
        hands.open(idea);
        hands.press("/publication");
        hands.open(idea);
        hands.check("[name=serie][value=" + SERIES + "]");
        hands.picture("2-retenue");
        hands.press("/retenue");
        assertThat(hands.main()).containsText(TITLE);
        return jdbc.sql("select d.slug from document d join idea i on i.event_id = d.id")
                .query(String.class)
                .single();
    }

    /// As its document says it, once it is written.
    private void announce(String slug, Duration fromNow) {
        verrerie.titled(
                TITLE,
                slug,
                fromNow,
                "serie: " + SERIES,
                "tags: [Courriers]",
                "programme:",
                "  - {titre: \"Lire devant les autres\", type: atelier, duree_min: 30}",
                "  - {titre: \"Vos questions\", type: questions, duree_min: 20}",
                "intervenants:",
                "  - {id: malo, nom: \"Malo Tricot\", fonction: \"greffier\", organisme: \"La Caisse\", role: intervenant}");
        assertThat(one("select count(*) from idea i join public_document d on d.id = i.event_id"))
                .as("the edition of the idea is public")
                .isOne();
    }

    /// Maïwenn, who has no account, asks for the letters of the series.
    private void subscribe(EditionHands hands) {
        hands.open("/lettre?serie=" + SERIES);
        hands.fill("#courriel", MAIWENN);
        hands.check("[name=consentement]");
        hands.press("/lettre");
        hands.open(linkTo(MAIWENN, "/lettre/[\\w-]{20,}"));
        hands.check("[name=lettre]");
        hands.click("main form button[type=submit]");
        assertThat(hands.main()).containsText("Vos choix sont enregistrés");
    }

    /// @return the address of the page of the registration
    private String register(EditionHands hands, String slug) {
        hands.isSolenn();
        hands.open("/agenda/" + slug + "/inscription");
        hands.check("[name=mode][value=en_ligne]");
        hands.fill("#prenom", "Solenn");
        hands.fill("#nom", "Aubrac");
        hands.fill("#organisme", "La Verrerie");
        hands.press("/inscription");
        assertThat(hands.page().locator("[data-etat]").first()).hasAttribute("data-etat", "confirmed");
        hands.picture("3-inscrite");
        return hands.path();
    }

    private void ask(EditionHands hands, String slug) {
        hands.open("/agenda/" + slug + "/direct");
        hands.page().getByText("Entrer en tant que Solenn Aubrac").click();
        hands.fill("#question", "Qui signe quand trois services répondent ?");
        hands.press("/direct/questions");
        assertThat(hands.main()).containsText("Qui signe quand trois services répondent");
        var matter = new Moderation.Matter(
                one("select room from question"), one("select id from question"), hands.isOrganiser());
        assertThat(moderation.approve(matter)).isTrue();
        assertThat(moderation.answer(matter)).isTrue();
    }

    /// The organiser opens a poll; Solenn answers it after nine others, and it is closed.
    private void vote(EditionHands hands, String slug) {
        var desk = "/atelier/evenements/" + slug + "/direct/sondages";
        hands.open(desk + "/nouveau");
        hands.fill("#question", "Qui a le dernier mot sur un courrier ?");
        hands.check("[name=type][value=single]");
        hands.fill("#reponses", "La hiérarchie\nLe service juridique\nPersonne ne sait");
        hands.press("/sondages");
        hands.open(desk);
        hands.click("button[formaction$='/ouverture']");
        var closing = hands.page().locator("button[formaction$='/cloture']");
        assertThat(closing.first()).isVisible();
        for (var voter = 0; voter < 9; voter++) {
            assertThat(boxes.cast(one("select box from poll"), OTHERS + voter, Ballot.choice(voter % 3)))
                    .isEqualTo(Cast.COUNTED);
        }
        hands.isSolenn();
        hands.open("/agenda/" + slug + "/direct");
        var asked = hands.page().locator(".pc-poll input[value='1']");
        asked.check();
        hands.page().locator("[data-repondre]").click();
        assertThat(hands.page().locator(".pc-poll__count")).hasText("Sondage, 10 réponses");
        assertThat(hands.page().locator(".pc-poll__mine")).containsText("Le service juridique");
        hands.show(".pc-poll");
        hands.picture("4-salle");
        hands.isOrganiser();
        hands.open(desk);
        hands.click("button[formaction$='/cloture']");
        assertThat(closing).hasCount(0);
    }

    /// The recap begins from what happened, and is published.
    private void recall(EditionHands hands, String slug) {
        hands.isOrganiser();
        hands.open("/agenda/" + slug + "/questions/");
        assertThat(hands.main()).containsText("Qui signe quand trois services répondent");
        hands.open("/atelier/evenements/" + slug + "/retour");
        hands.press("/retour");
        hands.picture("5-retour");
        var article = jdbc.sql("select d.slug from document d join recap r on r.document_id = d.id")
                .query(String.class)
                .single();
        hands.open("/atelier/actualites/" + article + "/publication");
        if (hands.page().locator("[name=raison]").count() > 0) {
            hands.fill("[name=raison]", "Le retour suit ce qui s’est passé, sans rien y ajouter.");
        }
        hands.page()
                .locator("main form[action$='/publication'] button[type=submit]")
                .last()
                .click();
        hands.open("/actualites/" + article + "/");
        assertThat(hands.main()).containsText("Qui signe quand trois services répondent");
        assertThat(hands.main()).containsText("Qui a le dernier mot sur un courrier");
        assertThat(hands.main()).containsText("40 %");
        hands.picture("6-retour-public");
    }

    /// Solenn came, and says what she thinks of it.
    private void answer(EditionHands hands, String registration) {
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, registration_id, mode, arrived_at)
                select gen_random_uuid(), event_id, id, 'online', now()
                  from registration
                 where email = :email
                """).param("email", SOLENN).update();
        hands.isSolenn();
        hands.open(registration + "/avis");
        hands.check("[name=utile][value='0']");
        hands.press("/avis");
        assertThat(hands.page().locator("[role=status]").first()).containsText("Votre avis est compté");
        assertThat(one("select ballots from survey_count")).isOne();
    }

    /// Malo signs what he is quoted with.
    private void quote(EditionHands hands, String slug) {
        hands.isOrganiser();
        hands.open("/atelier/evenements/" + slug + "/citations/nouvelle");
        hands.page().selectOption("#intervenant", "Malo Tricot");
        hands.fill("#courriel", MALO);
        hands.fill("#phrase", "Trois signatures, c’est personne.");
        hands.fill("#source", "Lire devant les autres");
        hands.click("button[name=envoi]");
        hands.open(linkTo(MALO, "/citation/[\\w-]+"));
        hands.check("[name=reponse][value=accord]");
        hands.picture("7-citation");
        hands.page().getByText("Envoyer ma réponse").click();
        hands.open("/agenda/" + slug + "/");
        assertThat(hands.page().locator(".pc-quote")).containsText("Trois signatures, c’est personne.");
    }

    private void teach(EditionHands hands, String slug) {
        hands.isOrganiser();
        var desk = "/atelier/evenements/" + slug + "/enseignements";
        hands.open(desk + "/nouveau");
        hands.fill("#titre", "Signer d’un seul nom");
        hands.fill("#texte", "Trois signatures ne rassurent personne.");
        hands.press("/enseignements");
        hands.page().locator("[name=preuve]").first().selectOption("citation-" + one("select id from quotation"));
        hands.press("/preuves");
        hands.press("/publication");
        assertThat(hands.page().locator("[role=status]").first()).containsText("L’enseignement est publié.");
        hands.picture("8-enseignement");
    }

    /// The letter tells of the lesson to who asked for letters, not to who merely came.
    private void write(EditionHands hands) {
        hands.open("/atelier/lettres/");
        hands.check("[name=pour][value=" + SERIES + "]");
        hands.press("/atelier/lettres/");
        hands.fill("#objet", "Ce que le courrier nous a appris");
        hands.fill("#editorial", "Une rencontre, un enseignement, et l’idée qui a tout commencé.");
        hands.page().locator("main details summary").first().click();
        hands.page().locator("[name=ajout][value^='lessons:']").first().check();
        hands.click("button[value=ajouter]");
        assertThat(hands.page().locator(".pc-announced")).containsText("Signer d’un seul nom");
        hands.picture("9-lettre");
        hands.click("button[value=programmer]");
        dispatching.execute(null, null);
        assertThat(postbag.to(MAIWENN))
                .extracting(Postbag.Posted::subject)
                .contains("Ce que le courrier nous a appris");
        assertThat(postbag.to(SOLENN))
                .extracting(Postbag.Posted::subject)
                .doesNotContain("Ce que le courrier nous a appris");
        hands.open("/lettres/1/");
        assertThat(hands.main()).containsText("Signer d’un seul nom");
    }

    private void isTold(EditionHands hands, String slug) {
        // lessons are told an hour after the first
        jdbc.sql("update idea_step set at = at - interval '2 hours' where state = 'lessons'")
                .update();
        news.tell();
        assertThat(postbag.to(SOLENN))
                .extracting(Postbag.Posted::subject)
                .contains("Ce que «\u00A0" + TITLE + "\u00A0» a appris");
        hands.isSolenn();
        hands.open("/recherche?q=signature");
        hands.page().getByText("Signer d’un seul nom").first().click();
        assertThat(hands.page().locator("h1")).hasText("Signer d’un seul nom");
        hands.picture("10-enseignement-public");
        hands.open("/agenda/" + slug + "/");
        assertThat(hands.main()).containsText("Signer d’un seul nom");
        var related = hands.page().locator("[aria-labelledby=voisins] a");
        assertThat(related.getByText(TITLE, new Locator.GetByTextOptions().setExact(true)))
                .hasCount(1);
        assertThat(related.getByText("Signer d’un seul nom")).hasCount(0);
    }
}
