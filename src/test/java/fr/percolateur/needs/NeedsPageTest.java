package fr.percolateur.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Verrerie.Entry.class)
class NeedsPageTest {

    private static final String PAGE = "/atelier/accessibilite";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser = new Browser(0);

    @BeforeEach
    void begin() {
        browser = new Browser(port);
        jdbc.sql("delete from registration").update();
        need(verrerie.seat("bientot", "Solène", Mode.ONSITE).id(), "Une interprétation en langue des signes.");
        need(verrerie.seat("phare", "Basile", Mode.ONLINE).id(), "Des sous-titres.");
        verrerie.seat("phare", "Aurele", Mode.ONSITE);
    }

    private void need(long registration, String needs) {
        jdbc.sql("insert into registration_needs (registration_id, needs, consented_at) values (:id, :needs, now())")
                .param("id", registration)
                .param("needs", needs)
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "REFERENT, '', 200",
        "ADMINISTRATOR, '', 403",
        "ORGANISER, cafes-du-port, 403",
        "DOOR, cafes-du-port, 403"
    })
    void opensToTheReferentAlone(Role role, String series, int status) throws Exception {
        verrerie.is(role, series);

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(status);
    }

    @Test
    void leadsVisitorsToSignInFirst() throws Exception {
        verrerie.is(new Viewer.Visitor());

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(303);
    }

    @Test
    void tellsWhoNeedsWhatAndWritesDownThatItWasRead() throws Exception {
        verrerie.is(Role.REFERENT, "");
        jdbc.sql("delete from audit_entry where act = 'needs.read'").update();

        var page = Jsoup.parse(browser.get(PAGE).body());

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Basile Vauquier basile@verrerie.gouv.fr Des sous-titres. En ligne",
                        "Solène Vauquier solene@verrerie.gouv.fr Une interprétation en langue des signes. Sur place");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'needs.read'")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(2);
    }

    @Test
    void forgetsWhoCancelled() throws Exception {
        verrerie.is(Role.REFERENT, "");
        jdbc.sql("update registration set status = 'cancelled', seat = null").update();

        assertThat(Jsoup.parse(browser.get(PAGE).body()).select("main").text())
                .contains("Aucun besoin à préparer")
                .doesNotContain("Solène");
    }

    @Test
    void leadsTheReferentThereFromTheAtelier() throws Exception {
        verrerie.is(Role.REFERENT, "");

        assertThat(Jsoup.parse(browser.get("/atelier/").body())
                        .select("nav.fr-sidemenu a")
                        .eachAttr("href"))
                .contains(PAGE)
                .noneMatch(address -> address.contains("/evenements/"));
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() {
        verrerie.is(Role.REFERENT, "");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : new int[] {320, 1440}) {
                var scheme = width == 1440 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.browser()
                        .newPage(
                                new NewPageOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
                    page.navigate("http://localhost:" + port + PAGE);
                    Snapshots.keepWhole(
                            page, java.nio.file.Path.of("target/screenshots/agents", "besoins-" + width + ".png"));
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .isEqualTo(width);
                    assertThat(Axe.violations(page)).isEmpty();
                }
            }
        }
    }
}
