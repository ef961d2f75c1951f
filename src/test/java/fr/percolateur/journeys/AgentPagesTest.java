package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.statistics.Statistics;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer.Role;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What agents do with their data and for their colleagues, in a real browser. Leaves a picture of each page in
/// `target/screenshots`.
@PageTest
@Import(Verrerie.Entry.class)
class AgentPagesTest {

    private static final String LIST = "Léo Digue <leo@verrerie.gouv.fr>\nzoe.cale@verrerie.gouv.fr";

    private final Verrerie verrerie;
    private final RegistrationLinks links;
    private final Statistics statistics;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    AgentPagesTest(
            @Autowired Verrerie verrerie,
            @Autowired RegistrationLinks links,
            @Autowired Statistics statistics,
            @Autowired JdbcClient jdbc) {
        this.verrerie = verrerie;
        this.links = links;
        this.statistics = statistics;
        this.jdbc = jdbc;
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    /// The pages by the names of their pictures.
    private Map<String, String> pages() {
        verrerie.is(Role.ADMINISTRATOR, "");
        jdbc.sql("delete from registration").update();
        jdbc.sql("update registration_terms set opens_at = null").update();
        var link = links.issue(verrerie.seat("bientot", "Aurele", Mode.ONSITE));
        IntStream.range(0, 24)
                .forEach(rank -> verrerie.seat("phare", "Agent" + rank, rank < 11 ? Mode.ONLINE : Mode.ONSITE));
        statistics.count(id("phare"));
        var pages = new LinkedHashMap<String, String>();
        pages.put("mes-donnees", "/mes-donnees");
        pages.put("mes-donnees-par-lien", "/inscription/" + link + "/mes-donnees");
        pages.put("effacement", "/mes-donnees/effacement");
        pages.put("inscription", "/inscription/" + link);
        pages.put("groupe", "/agenda/bientot/inscription/groupe");
        pages.put("groupe-envoi", "/agenda/bientot/inscription/groupe/envoi?messages=3");
        pages.put("statistiques", "/atelier/evenements/phare/statistiques");
        pages.put("statistiques-a-venir", "/atelier/evenements/bientot/statistiques");
        pages.put("registre", "/atelier/registre-des-traitements");
        jdbc.sql("update registration_terms set opens_at = now() + interval '2 days' where event_id = :event")
                .param("event", id("libre"))
                .update();
        pages.put("ouverture", "/agenda/libre/inscription/ouverture");
        pages.put("ouverture-envoi", "/agenda/libre/inscription/ouverture/envoi");
        pages.put("ouverture-depart", "/ouverture/unmotquelconque/desinscription");
        pages.put("bientot-ouverte", "/agenda/libre/inscription");
        return pages;
    }

    private long id(String slug) {
        return jdbc.sql("select id from document where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    @Test
    void giveAxeNothingToSayAndFitTheirScreens() {
        new Album("agents", Set.of(320, 360, 768, 1440), Set.of(320, 1440), Set.of(360, 1440)).look(at(""), pages());
    }

    /// Those of the Atelier too, where a table or a column beside another would push the rest away.
    @Test
    void fitWithTextTwiceAsLarge() {
        var pages = pages();
        for (var name : List.of("", "redaction", "programme", "intervenants", "publication", "inscriptions")) {
            pages.put("atelier-" + name, "/atelier/evenements/phare/" + name);
        }
        for (var name : List.of("", "evenements/", "journal", "medias/", "roles", "agenda/phare/emargement")) {
            pages.put(name, "/atelier/" + name);
        }
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(1280, 800))) {
            pages.forEach((_, path) -> {
                page.navigate(at(path));
                assertThat(Structure.widthWithLargeText(page)).as(path).isEqualTo(1280);
            });
        }
    }

    @Test
    void foldTheAteliersMenuWithoutScript() {
        verrerie.is(Role.ADMINISTRATOR, "");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            FoldedMenu.opensAndClosesWithoutScript(chromium.browser(), at("/atelier/"));
        }
    }

    @Test
    void letOneEnterColleaguesFromAListWithoutScriptAndByKeyboard() {
        pages();
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser()
                        .newPage(
                                new NewPageOptions().setJavaScriptEnabled(false).setViewportSize(360, 800))) {
            page.navigate(at("/agenda/bientot/inscription"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Inscrire des collègues"))
                    .click();
            page.locator("#liste").fill(LIST);
            page.locator("button[name=lire]").focus();
            page.keyboard().press("Enter");

            PlaywrightAssertions.assertThat(page.locator("#prenom_2")).hasValue("Zoe");
            page.locator("#mode-sur_place").check();
            page.locator("#courriel_2").fill("zoe@verrerie");
            page.locator("#courriel_2").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#erreurs li")).hasCount(1);
            Snapshots.keepWhole(page, Path.of("target/screenshots/agents/groupe-erreur-360.png"));

            page.locator("#courriel_2").fill("zoe.cale@verrerie.gouv.fr");
            page.locator("#courriel_2").press("Enter");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Vos collègues ont un message");
            assertThat(jdbc.sql("select count(*) from registration where status = 'held'")
                            .query((row, _) -> row.getInt(1))
                            .single())
                    .isEqualTo(2);
        }
    }
}
