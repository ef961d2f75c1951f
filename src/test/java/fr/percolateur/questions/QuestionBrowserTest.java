package fr.percolateur.questions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.node.PageTest;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Questions in a browser, for those who ask and those who moderate.
@PageTest
@Import(Verrerie.Entry.class)
class QuestionBrowserTest {

    private static final String INBOX = "/atelier/evenements/salle/direct/questions";

    @LocalServerPort
    private int port;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Moderation moderation;

    @Autowired
    private Supports supports;

    @Autowired
    private Questions questions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Chromium chromium;
    private final UUID keeper = UUID.randomUUID();

    @BeforeEach
    void open() {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port", """
                programme:
                  - {titre: "Propos liminaires", type: ouverture, duree_min: 10}
                  - {titre: "Vos questions", type: questions, duree_min: 20}""");
        jdbc.sql("delete from question").update();
        jdbc.sql("delete from live_room").update();
        jdbc.sql("""
                insert into agent (id, email, given_name, family_name, created_at)
                values (:id, 'aurele@verrerie.gouv.fr', 'Aurèle', 'Coste', now())
                on conflict do nothing
                """).param("id", keeper).update();
        var account = jdbc.sql("select id from agent where email = 'aurele@verrerie.gouv.fr'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        jdbc.sql("""
                insert into agent_grant (agent_id, role, series, granted_at)
                values (:id, 'moderator', 'cafes-du-port', now())
                on conflict do nothing
                """).param("id", account).update();
        verrerie.is(new Viewer.SignedIn(
                account,
                "Aurèle Coste",
                "aurele@verrerie.gouv.fr",
                Set.of(new Grant(Role.MODERATOR, "cafes-du-port"))));
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    private Room room() {
        return rooms.of("salle").orElseThrow();
    }

    private BrowserContext context(int width, ColorScheme scheme, boolean script) {
        return chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(script));
    }

    private Page signedIn(BrowserContext context) {
        var page = context.newPage();
        page.navigate("http://localhost:" + port + "/agenda/salle/direct");
        page.getByText("Entrer en tant que Aurèle Coste").click();
        return page;
    }

    private Page inbox(BrowserContext context) {
        var page = context.newPage();
        page.navigate("http://localhost:" + port + INBOX);
        return page;
    }

    private long asked(String text, String signed) {
        return jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed)
                values (:room, :text, :signed, now(), false)
                returning id
                """)
                .param("room", room().id())
                .param("text", text)
                .param("signed", signed)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private Moderation.Matter matter(long question) {
        return new Moderation.Matter(room().id(), question, keeper);
    }

    /// A dozen, in all states.
    private List<Long> dozen() {
        var ids = new ArrayList<Long>();
        var texts = List.of(
                "Qui signe quand le courrier part de trois services à la fois ?",
                "Avez-vous mesuré les appels avant et après, et sur combien de temps ?",
                "Peut-on voir la lettre d’origine à côté de la nouvelle ?",
                "Comment convaincre un chef de bureau qui aime ses formules ?",
                "Quel budget faut-il pour relire cent lettres types, et qui le porte dans les petites communes ?",
                "Les usagers ont-ils relu les lettres avant l’envoi ?",
                "Le service juridique a-t-il refusé des phrases ?",
                "Où trouver vos modèles ?",
                "Peut-on voir la lettre originale à côté de la nouvelle lettre ?",
                "Faut-il prévenir les syndicats avant de changer une lettre type ? Chez nous, la dernière fois, personne ne l’avait fait, et le projet s’est arrêté trois mois avant qu’on en reparle ; j’aimerais savoir comment vous avez procédé, avec qui, et si vous le referiez de la même manière.",
                "Vendez-vous des aspirateurs ?",
                "Et pour les personnes qui ne lisent pas le français ?");
        for (var rank = 0; rank < texts.size(); rank++) {
            ids.add(asked(
                    texts.get(rank),
                    rank % 3 == 1
                            ? ""
                            : List.of(
                                            "Solenn A., Ville de Port-Lanterne",
                                            "Bao L., Office des mobilités",
                                            "Inès C., Agence des Marées")
                                    .get(rank % 3)));
        }
        for (var rank = 0; rank < 8; rank++) {
            moderation.approve(matter(ids.get(rank)));
        }
        var people = jdbc.sql("""
                insert into live_participant (room, entered_at)
                select :room, now() from generate_series(1, 41)
                returning id
                """)
                .param("room", room().id())
                .query((row, _) -> row.getLong(1))
                .list();
        var counts = List.of(41, 28, 19, 22, 12, 7, 3, 1);
        for (var rank = 0; rank < 8; rank++) {
            for (var person : people.subList(0, counts.get(rank))) {
                supports.support(room().id(), ids.get(rank), person);
            }
        }
        moderation.show(matter(ids.get(0)));
        moderation.answer(matter(ids.get(2)));
        moderation.assign(matter(ids.get(7)), "direction de la communication");
        moderation.reject(matter(ids.get(10)), "La question ne porte pas sur le thème de la rencontre.");
        moderation.merge(matter(ids.get(6)), ids.get(5));
        return ids;
    }

    @Test
    void marksWhatIsMineAndTakesItBackWhereIPressed() {
        var id = asked("Où trouver vos modèles ?", "");
        moderation.approve(matter(id));
        try (var context = context(360, ColorScheme.LIGHT, true)) {
            var page = signedIn(context);
            var button = page.locator("[data-mien=soutien-" + id + "]");
            button.click();
            assertThat(button).hasAttribute("aria-pressed", "true");
            assertThat(button).hasText("1 Soutenue");
            assertThat(page.locator("[data-annonces]")).containsText("Votre soutien est compté.");
            button.press("Enter");
            assertThat(button).hasText("0 Soutenir");
            assertThat(button).isFocused();
        }
    }

    @Test
    void hearsWhatBecameOfMineWithoutLoadingAgainNorLosingWhatIWrite() {
        try (var context = context(360, ColorScheme.LIGHT, true)) {
            var page = signedIn(context);
            for (var text : List.of("Où trouver vos modèles ?", "Qui relit les lettres ?")) {
                page.locator("#question").fill(text);
                page.getByText("Envoyer").first().click();
                assertThat(page.locator("[role=status]")
                                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText("Votre question est envoyée")))
                        .isVisible();
            }
            page.evaluate("window.stayed = true");
            var ledger = questions.ledger(room().id());
            page.locator(".pc-mine__edit summary").first().click();
            page.locator("#question-" + ledger.getLast().id()).fill("Qui relit les lettres, et quand ?");

            moderation.approve(matter(ledger.getFirst().id()));
            assertThat(page.locator(".pc-question__text")).containsText("vos modèles");
            assertThat(page.locator(".pc-mine__fate").last()).containsText("En attente de lecture");

            page.locator("#question-" + ledger.getLast().id()).fill("Qui relit les lettres ?");
            page.locator("#question").focus();
            assertThat(page.locator(".pc-mine__fate").last()).containsText("Montrée à tous.");
            assertThat(page.locator("[data-annonces]")).containsText("Votre question «");
            org.assertj.core.api.Assertions.assertThat(page.evaluate("window.stayed"))
                    .isEqualTo(true);
        }
    }

    @Test
    void isApprovedByTheKeyboardAndTheFocusGoesToTheNext() {
        var first = asked("Où trouver vos modèles ?", "");
        var second = asked("Qui relit les lettres ?", "");
        try (var context = context(1440, ColorScheme.LIGHT, true)) {
            var page = inbox(context);
            page.locator("[formaction$='" + first + "/approbation']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[formaction$='" + first + "/mur']")).isVisible();
            assertThat(page.locator("[formaction$='" + second + "/approbation']"))
                    .isFocused();

            page.keyboard().press("Enter");
            assertThat(page.locator("#a-lire")).isFocused();
            org.assertj.core.api.Assertions.assertThat(questions.shown(room().id()))
                    .hasSize(2);
        }
    }

    @Test
    void isModeratedWithoutScript() {
        var id = asked("Où trouver vos modèles ?", "");
        try (var context = context(768, ColorScheme.DARK, false)) {
            var page = inbox(context);
            page.locator("[formaction$='" + id + "/approbation']").click();
            assertThat(page.locator(".fr-notice")).containsText("La question est montrée à tous.");
            page.locator("[formaction$='" + id + "/mur']").click();
            page.getByText("Décider", new Page.GetByTextOptions().setExact(false))
                    .first()
                    .click();
            page.locator("button", new Page.LocatorOptions().setHasText("Écarter"))
                    .click();
            assertThat(page.locator("#motif-erreur"))
                    .hasText("Écrivez le motif : la personne qui a posé la question le lira.");
            page.locator("#motif").fill("Elle a sa réponse sur la page de la rencontre.");
            page.locator("button", new Page.LocatorOptions().setHasText("Écarter"))
                    .click();
            assertThat(page.locator(".fr-notice")).containsText("La question est écartée");
        }
    }

    @Test
    void isReadableByAllAtEveryWidth() {
        var ids = dozen();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(320, 360, 768, 1440)) {
                try (var context = context(width, scheme, true)) {
                    var page = signedIn(context);
                    assertThat(page.locator(".pc-question").first()).isVisible();
                    look(page, "questions-room", width, scheme);
                    var inbox = inbox(context);
                    inbox.locator("[data-cle=traitees] > summary").click();
                    look(inbox, "questions-inbox", width, scheme);
                    inbox.navigate("http://localhost:" + port + INBOX + "/" + ids.get(8));
                    look(inbox, "questions-ruling", width, scheme);
                }
            }
        }
        try (var context = context(1920, ColorScheme.LIGHT, true)) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/agenda/salle/direct/mur");
            assertThat(page.locator(".pc-onwall__text")).isVisible();
            look(page, "questions-wall", 1920, ColorScheme.LIGHT);
        }
    }

    private static void look(Page page, String name, int width, ColorScheme scheme) {
        Snapshots.keep(
                page,
                Path.of("target/screenshots/" + name + "-" + width + "-"
                        + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png"),
                width < 1920);
        org.assertj.core.api.Assertions.assertThat(Axe.violations(page))
                .as(name + " " + width + " " + scheme)
                .isEmpty();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " scrolls sideways at " + width)
                .isEqualTo(true);
    }
}
