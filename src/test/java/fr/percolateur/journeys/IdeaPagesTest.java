package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.percolateur.agora.Agora;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ideas, letters and the search in a real browser. Leaves a picture of each page in `target/screenshots/ideas`.
@PageTest
@Import(Verrerie.Entry.class)
class IdeaPagesTest {

    private static final int MOST_STEPS = 60;
    private static final String LIKE = "Ranger nos dossiers partagés";

    private final Verrerie verrerie;
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    IdeaPagesTest(@Autowired Verrerie verrerie, @Autowired DataSource dataSource) {
        this.verrerie = verrerie;
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    @BeforeEach
    void fill() {
        jdbc.sql("truncate idea, letter_issue, newsletter_subscriber, agent, search_entry, mail_letter cascade")
                .update();
        new Agora(dataSource).fill(Instant.now());
        var id = jdbc.sql("""
                insert into agent (email, given_name, family_name, created_at)
                values ('aurele@verrerie.gouv.fr', 'Aurèle', 'Coste', now())
                returning id
                """).query((row, _) -> row.getObject(1, UUID.class)).single();
        verrerie.is(new Viewer.SignedIn(
                id, "Aurèle Coste", "aurele@verrerie.gouv.fr", Set.of(new Grant(Role.ADMINISTRATOR, ""))));
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    /// Steps on as someone without a mouse does.
    private static void tabTo(Page page, String words) {
        for (var step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate("document.activeElement.innerText.trim()"))
                    .equals(words)) {
                return;
            }
        }
        throw new AssertionError("no « " + words + " » within " + MOST_STEPS + " steps");
    }

    @Test
    void proposesSupportsAndCommentsByKeyboardWithSimilarIdeasAnnounced() {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(1440, 900))) {
            page.navigate(at("/idees/proposer"));
            var announced = page.locator("[data-semblables]");
            PlaywrightAssertions.assertThat(announced).hasAttribute("aria-live", "polite");
            page.locator("#titre").focus();
            page.keyboard().type("ranger les dossiers");
            PlaywrightAssertions.assertThat(announced.locator("a").first()).hasText(LIKE);
            page.locator("#titre").fill("Cuisiner");
            PlaywrightAssertions.assertThat(announced.locator("a")).hasCount(0);
            page.locator("#titre").fill("");
            page.keyboard().type("Ranger nos dossiers");
            PlaywrightAssertions.assertThat(announced.locator("a").first()).hasText(LIKE);
            tabTo(page, LIKE);
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(page.url()).endsWith("/idees/ranger-nos-dossiers-partages/");

            tabTo(page, "Soutenir cette idée");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            tabTo(page, "Soutenir cette idée");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("Vous soutenez cette idée, avec");
            assertThat(count("select count(*) from idea_follower where agent_id = :me and supported_at is not null"))
                    .isOne();

            page.navigate(at("/idees/ranger-nos-dossiers-partages/"));
            tabTo(page, "Commenter");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            page.locator("textarea").focus();
            page.keyboard().type("Nous rangeons le vendredi.");
            tabTo(page, "Envoyer");
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(count("select count(*) from idea_comment where author = :me"))
                    .isOne();
        }
    }

    @Test
    void movesWhatALetterAnnouncesByDragging() {
        var letter = draft();
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(1440, 900))) {
            page.navigate(at("/atelier/lettres/" + letter));
            var before = announced(page);

            var handles = page.locator(".pc-announced__handle");
            page.waitForNavigation(() -> handles.nth(2).dragTo(handles.nth(0)));

            assertThat(before).containsExactly("Rencontre 1", "Rencontre 2", "Rencontre 3");
            assertThat(announced(page)).containsExactly("Rencontre 3", "Rencontre 1", "Rencontre 2");
            assertThat(page.url()).endsWith("?fait=saved#sommaire");
        }
    }

    private static List<String> announced(Page page) {
        return page.locator(".pc-announced b").allInnerTexts();
    }

    private int count(String sql) {
        var me = jdbc.sql("select id from agent where email = 'aurele@verrerie.gouv.fr'")
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        return jdbc.sql(sql).param("me", me).query((row, _) -> row.getInt(1)).single();
    }

    /// The pages by the names of their pictures.
    private Map<String, String> pages() {
        jdbc.sql("""
                with one as (
                    insert into newsletter_subscriber (address, token)
                    values ('solenn@marees.example.org', 'jeton-de-solenn-assez-long')
                    returning id
                )
                insert into newsletter_choice (subscriber_id, topic, label)
                select id, 'serie:cafes-du-port', 'Cafés du port' from one
                """).update();
        var pages = new LinkedHashMap<String, String>();
        pages.put("idees", "/idees/");
        pages.put("idee", "/idees/ranger-nos-dossiers-partages/");
        pages.put("proposer", "/idees/proposer");
        pages.put("soutien", "/idees/ranger-nos-dossiers-partages/soutien");
        pages.put("atelier-idees", "/atelier/idees/");
        pages.put("atelier-lettres", "/atelier/lettres/");
        pages.put("lettre-non-remise", "/atelier/lettres/" + undelivered());
        pages.put("lettre-brouillon", "/atelier/lettres/" + draft());
        pages.put("lettres", "/lettres/");
        pages.put("choix", "/lettre/jeton-de-solenn-assez-long");
        pages.put("recherche", "/recherche?q=dossiers");
        pages.put("recherche-filtree", "/recherche?q=dossier&type=idea");
        return pages;
    }

    private long draft() {
        return jdbc.sql("""
                insert into letter_issue (subject, editorial, items)
                select 'Nouvelles du port', 'Bonjour à tous.',
                       jsonb_agg(jsonb_build_object('source', 'dates', 'heading', 'Dates', 'key', 'k' || n, 'title',
                                                    'Rencontre ' || n, 'when', '', 'text', '', 'address', '/agenda/'))
                  from generate_series(1, 3) n
                returning id
                """).query((row, _) -> row.getLong(1)).single();
    }

    /// A letter of which a copy came back.
    private long undelivered() {
        var id = jdbc.sql("select min(id) from letter_issue where state = 'sent'")
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("""
                insert into mail_letter (mark, key, kind, recipient, content, concerns, status, reply, settled_at)
                values (gen_random_uuid()::text, 'letter/' || :id || '/1', 'subscribed', 'solenn.keravel@marees.example.org',
                        '{"subject": "Nouvelles", "parts": []}', 'letter/' || :id, 'bounced',
                        '552 5.2.2 The email account that you tried to reach is over quota', now())
                """).param("id", id).update();
        return id;
    }

    @Test
    void giveAxeNothingToSayAndFitTheirScreens() {
        new Album("ideas", Set.of(320, 768, 1440), Set.of(320, 1440), Set.of(768, 1440)).look(at(""), pages());
    }
}
