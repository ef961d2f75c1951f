package fr.percolateur.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.node.TestNodeOfTheState;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.skin.Assets;
import fr.percolateur.skin.Skin;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// What agents and organisers see, dressed as the State: the public pages are looked at by [EveryPageTest]. Leaves a
/// picture of each page in `target/screenshots`.
@EnabledIf(
        value = "isInstalled",
        disabledReason = "the State's skin is not installed: type « bin/setup --skin dsfr » to test it too")
@PageTest
@Import(Verrerie.Entry.class)
@ContextConfiguration(initializers = TestNodeOfTheState.class, inheritInitializers = false)
class StatesSkinTest {

    private static final List<String> OF_EVENT = List.of(
            "/atelier/evenements/phare/inscriptions",
            "/atelier/evenements/phare/inscriptions/ajout",
            "/atelier/evenements/phare/invitations",
            "/atelier/evenements/phare/messages",
            "/atelier/evenements/phare/statistiques",
            "/atelier/agenda/phare/participants/",
            "/atelier/agenda/phare/emargement?q=agent");

    private static final List<String> OF_SITE = List.of(
            "/atelier/",
            "/atelier/roles",
            "/atelier/journal",
            "/atelier/demandes-acces",
            "/atelier/courrier",
            "/atelier/registre-des-traitements",
            "/atelier/series/cafes-du-port/messages",
            "/atelier/series/cafes-du-port/messages/rappel-veille-sur-place",
            "/mes-donnees",
            "/mes-donnees/effacement",
            "/agenda/bientot/inscription",
            "/agenda/bientot/inscription/groupe",
            "/attestation",
            "/lettre");

    private final Verrerie verrerie;
    private final RegistrationLinks links;

    @LocalServerPort
    private int port;

    StatesSkinTest(@Autowired Verrerie verrerie, @Autowired RegistrationLinks links) {
        this.verrerie = verrerie;
        this.links = links;
    }

    static boolean isInstalled() {
        try {
            Assets.of(Skin.DSFR);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Test
    void givesAxeNothingToSayAndFitsScreens() {
        verrerie.is(Role.ADMINISTRATOR, "");
        var pages = pages();
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : new int[] {360, 1440}) {
                var scheme = width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.browser()
                        .newPage(
                                new NewPageOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
                    pages.forEach(path -> look(page, path, width));
                }
            }
        }
    }

    @Test
    void foldsTheMenuWhereItStandsAboveThePage() {
        verrerie.is(Role.ADMINISTRATOR, "");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(768, 900))) {
            page.navigate("http://localhost:" + port + "/atelier/");
            var entry = page.locator("#menu-atelier .fr-sidemenu__link").first();
            assertThat(entry.isVisible()).isFalse();

            page.locator("[aria-controls='menu-atelier'][data-fr-js-collapse-button]")
                    .click();
            entry.waitFor();

            assertThat(entry.isVisible()).isTrue();
        }
    }

    @Test
    void foldsTheMenuWithoutScriptToo() {
        verrerie.is(Role.ADMINISTRATOR, "");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            FoldedMenu.opensAndClosesWithoutScript(chromium.browser(), "http://localhost:" + port + "/atelier/");
        }
    }

    private List<String> pages() {
        var someone = IntStream.range(0, 3)
                .mapToObj(rank -> verrerie.seat("phare", "Agent" + rank, rank == 0 ? Mode.ONLINE : Mode.ONSITE))
                .toList()
                .getLast();
        var link = "/inscription/" + links.issue(verrerie.seat("bientot", "Aurele", Mode.ONSITE));
        var pages = new ArrayList<>(OF_EVENT);
        pages.addAll(OF_SITE);
        pages.add("/atelier/evenements/phare/inscriptions/" + someone.id());
        pages.add("/atelier/evenements/phare/inscriptions/choix?acte=annuler&inscription=" + someone.id());
        pages.add(link);
        pages.add(link + "/rejoindre");
        return pages;
    }

    private void look(Page page, String path, int width) {
        var status = page.navigate("http://localhost:" + port + path).status();
        var name = path.replaceAll("inscription/[\\w-]{20,}", "inscription").replaceAll("\\W+", "-");
        Snapshots.keepWhole(page, Path.of("target/screenshots/dsfr", name + "-" + width + ".png"));
        assertThat(status).as(path).isEqualTo(200);
        assertThat(page.locator("link[href*='dsfr']").count()).as(path).isPositive();
        assertThat(Axe.violations(page)).as("%s at %s px", path, width).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s at %s px", path, width)
                .isEqualTo(width);
        // the first row of a table stands under what introduces it, not under a hole where headings would be
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('.fr-table:has([data-label])')].filter(table => innerWidth < 768
                    && table.querySelector('tbody').getBoundingClientRect().top - table.getBoundingClientRect().top > 40)
                    .length
                """)).as("%s at %s px", path, width).isEqualTo(0);
    }
}
