package fr.percolateur.ideas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.PageTest;
import fr.percolateur.questions.Moderation;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole life of an edition, in one browser: an idea is proposed and retained, its edition announced, people
/// register, ask in its room, and once it is over its recap is begun, a lesson published, and who had the idea is told.
/// Leaves a picture of each step in `target/screenshots/vie`.
@PageTest
@Import(Verrerie.Entry.class)
class EditionLifeTest {

    private static final String SERIES = "cafes-du-port";
    private static final String SOLENN = "solenn@verrerie.gouv.fr";
    private static final String MALO = "malo.tricot@caisse.example.org";

    private final Verrerie verrerie;
    private final Moderation moderation;
    private final IdeaNews news;
    private final Postbag postbag;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private int pictures;

    EditionLifeTest(
            @Autowired Verrerie verrerie,
            @Autowired Moderation moderation,
            @Autowired IdeaNews news,
            @Autowired DataSource dataSource) {
        this.verrerie = verrerie;
        this.moderation = moderation;
        this.news = news;
        this.postbag = Postbag.of(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// From now on, whoever asks is this person.
    private UUID is(String name, String email, Grant... grants) {
        var words = name.split(" ", 2);
        var id = jdbc.sql("""
                insert into agent (email, given_name, family_name, created_at)
                values (:email, :given, :family, now())
                    on conflict (email) do update
                   set given_name = excluded.given_name
                returning id
                """)
                .param("email", email)
                .param("given", words[0])
                .param("family", words[1])
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        verrerie.is(new Viewer.SignedIn(id, name, email, Set.of(grants)));
        return id;
    }

    private void isSolenn() {
        is("Solenn Aubrac", SOLENN);
    }

    private UUID isOrganiser() {
        return is("Noé Vasseur", "noe@verrerie.gouv.fr", new Grant(Role.ORGANISER, SERIES));
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    /// Presses the button of the form that leads there.
    private static void press(Page page, String action) {
        page.locator("main form[action$='" + action + "'] button[type=submit]")
                .first()
                .click();
    }

    private void picture(Page page, String name) {
        Snapshots.keepWhole(page, Path.of("target/screenshots/vie", ++pictures + "-" + name + ".png"));
    }

    private long one(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getLong(1)).single();
    }

    @Test
    void goesFromAnIdeaToTheLessonsOfItsEdition() {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var context = chromium.browser()
                        .newContext(new NewContextOptions()
                                .setViewportSize(1280, 900)
                                .setLocale("fr-FR"))) {
            var page = context.newPage();
            propose(page);
            var slug = retain(page);
            announce(slug, Duration.ofMinutes(-10));
            var registration = register(page, slug);
            ask(page, slug);
            isOver(page, slug);
            answer(page, registration);
            quote(page, slug);
            teach(page, slug);
            isTold(context, slug);
        }
    }

    private void propose(Page page) {
        isSolenn();
        open(page, "/idees/proposer");
        page.fill("#titre", "Répondre sans formule toute faite");
        page.fill("#pourquoi", "Le courrier se lit mal.");
        page.fill("#public", "Les équipes d’accueil");
        page.locator("button[value=verifier]").click();
        picture(page, "idee-a-verifier");
        page.locator("button[value=envoyer]").click();
        assertThat(page).hasURL(Pattern.compile(".*/idees/proposer/envoyee"));
    }

    private String retain(Page page) {
        isOrganiser();
        var idea = one("select id from idea");
        open(page, "/atelier/idees/" + idea);
        press(page, "/publication");
        open(page, "/atelier/idees/" + idea);
        page.check("[name=serie][value=" + SERIES + "]");
        picture(page, "idee-a-retenir");
        press(page, "/retenue");
        assertThat(page.locator("main")).containsText("Répondre sans formule toute faite");
        picture(page, "brouillon");
        return jdbc.sql("select d.slug from document d join idea i on i.event_id = d.id")
                .query(String.class)
                .single();
    }

    /// As its document says it, once it is written.
    private void announce(String slug, Duration fromNow) {
        verrerie.event(
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

    /// @return the address of the page of the registration
    private String register(Page page, String slug) {
        isSolenn();
        open(page, "/agenda/" + slug + "/inscription");
        page.check("[name=mode][value=en_ligne]");
        page.fill("#prenom", "Solenn");
        page.fill("#nom", "Aubrac");
        page.fill("#organisme", "La Verrerie");
        picture(page, "inscription");
        press(page, "/inscription");
        assertThat(page.locator("[data-etat]").first()).hasAttribute("data-etat", "confirmed");
        picture(page, "inscrite");
        return URI.create(page.url()).getPath();
    }

    private void ask(Page page, String slug) {
        open(page, "/agenda/" + slug + "/direct");
        page.getByText("Entrer en tant que Solenn Aubrac").click();
        page.fill("#question", "Qui signe quand trois services répondent ?");
        press(page, "/direct/questions");
        assertThat(page.locator("main")).containsText("Qui signe quand trois services répondent");
        picture(page, "salle");
        var matter =
                new Moderation.Matter(one("select room from question"), one("select id from question"), isOrganiser());
        assertThat(moderation.approve(matter)).isTrue();
        assertThat(moderation.answer(matter)).isTrue();
    }

    private void isOver(Page page, String slug) {
        announce(slug, Duration.ofHours(-5));
        open(page, "/agenda/" + slug + "/questions/");
        assertThat(page.locator("main")).containsText("Qui signe quand trois services répondent");
        picture(page, "questions");
        open(page, "/atelier/evenements/" + slug + "/retour");
        press(page, "/retour");
        picture(page, "retour");
        assertThat(one("select count(*) from recap")).isOne();
    }

    /// Solenn came, and says what she thinks of it.
    private void answer(Page page, String registration) {
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, registration_id, mode, arrived_at)
                select gen_random_uuid(), event_id, id, 'online', now()
                  from registration
                 where email = :email
                """).param("email", SOLENN).update();
        isSolenn();
        open(page, registration + "/avis");
        page.locator("[name=utile][value='0']").check();
        picture(page, "avis");
        press(page, "/avis");
        assertThat(page.locator("[role=status]").first()).containsText("Votre avis est compté");
        assertThat(one("select ballots from survey_count")).isOne();
    }

    /// Malo signs what he is quoted with.
    private void quote(Page page, String slug) {
        isOrganiser();
        open(page, "/atelier/evenements/" + slug + "/citations/nouvelle");
        page.selectOption("#intervenant", "Malo Tricot");
        page.fill("#courriel", MALO);
        page.fill("#phrase", "Trois signatures, c’est personne.");
        page.fill("#source", "Lire devant les autres");
        page.locator("button[name=envoi]").click();
        picture(page, "citation-envoyee");
        var link = Pattern.compile("/citation/[\\w-]+")
                .matcher(postbag.to(MALO).getFirst().text());
        assertThat(link.find()).isTrue();
        open(page, link.group());
        page.locator("[name=reponse][value=accord]").check();
        picture(page, "citation-a-relire");
        page.getByText("Envoyer ma réponse").click();
        open(page, "/agenda/" + slug + "/");
        assertThat(page.locator(".pc-quote")).containsText("Trois signatures, c’est personne.");
    }

    private void teach(Page page, String slug) {
        isOrganiser();
        var desk = "/atelier/evenements/" + slug + "/enseignements";
        open(page, desk + "/nouveau");
        page.fill("#titre", "Signer d’un seul nom");
        page.fill("#texte", "Trois signatures ne rassurent personne.");
        press(page, "/enseignements");
        page.locator("[name=preuve]").first().selectOption("citation-" + one("select id from quotation"));
        press(page, "/preuves");
        press(page, "/publication");
        assertThat(page.locator("[role=status]").first()).containsText("L’enseignement est publié.");
        picture(page, "enseignement-publie");
    }

    private void isTold(BrowserContext context, String slug) {
        // lessons are told an hour after the first
        jdbc.sql("update idea_step set at = at - interval '2 hours' where state = 'lessons'")
                .update();
        news.tell();
        assertThat(postbag.to(SOLENN))
                .extracting(Postbag.Posted::subject)
                .contains("Ce que «\u00A0Répondre sans formule toute faite\u00A0» a appris");
        isSolenn();
        var page = context.newPage();
        open(page, "/recherche?q=signature");
        page.getByText("Signer d’un seul nom").first().click();
        assertThat(page.locator("h1")).hasText("Signer d’un seul nom");
        picture(page, "enseignement");
        open(page, "/agenda/" + slug + "/");
        assertThat(page.locator("main")).containsText("Signer d’un seul nom");
        var related = page.locator("[aria-labelledby=voisins] a");
        assertThat(related.first()).hasText("Répondre sans formule toute faite");
        assertThat(related.getByText("Signer d’un seul nom")).hasCount(0);
        picture(page, "rencontre-passee");
    }
}
