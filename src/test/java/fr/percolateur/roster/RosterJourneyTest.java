package fr.percolateur.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.letterbox.DemoNode;
import fr.percolateur.node.PageTest;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/// An organiser in a real browser, over a node that sends by a real mail server.
@PageTest
@ContextConfiguration(initializers = DemoNode.class)
@Import(Embarcadere.Entry.class)
class RosterJourneyTest {

    private static final int MOST_STEPS = 80;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Embarcadere embarcadere;

    @Test
    void decidesByKeyboardWithoutScriptAndTheMailArrives() throws Exception {
        jdbc.sql("delete from registration").update();
        embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        embarcadere.seat("jury", "Sabine", Mode.ONSITE, "lanterne.example.org");
        embarcadere.is(Role.ORGANISER, "cafes-du-port");
        try (var chromium = chromium();
                var page = chromium.browser().newPage(new NewPageOptions().setJavaScriptEnabled(false))) {
            page.navigate(at("/atelier/"));
            follow(page, "Décider");
            follow(page, "Ormevalle Nadia");
            follow(page, "Valider sa demande");
            assertThat(page.locator("[role=status]").first().innerText()).contains("Une inscription est validée");

            follow(page, "Inscriptions");
            tabTo(page, "Choisir Ormevalle Sabine");
            page.keyboard().press("Space");
            follow(page, "Refuser");
            assertThat(page.locator("form .pc-people").innerText())
                    .contains("Sabine")
                    .doesNotContain("Nadia");
            tabTo(page, "motif");
            page.keyboard().type("Le jury est complet.");
            follow(page, "Refuser");
            assertThat(page.locator("[role=status]").first().innerText()).contains("Une demande est refusée");

            assertThat(mail("nadia@lanterne.example.org", "Inscription confirmée"))
                    .contains("/inscription/");
            assertThat(mail("sabine@lanterne.example.org", "n’a pas pu retenir"))
                    .contains("Le jury est complet.");

            embarcadere.is(Role.ADMINISTRATOR, "");
            page.navigate(at("/atelier/journal"));
            assertThat(page.locator("tbody tr").allInnerTexts())
                    .anySatisfy(line -> assertThat(line).contains("Demande validée", "état"))
                    .anySatisfy(line -> assertThat(line).contains("Demande refusée", "Le jury est complet."));
        }
    }

    @Test
    void givesAxeNothingToSay() {
        jdbc.sql("delete from registration").update();
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        embarcadere.seat("jury", "Sabine", Mode.ONLINE, "lanterne.example.org");
        embarcadere.is(Role.ADMINISTRATOR, "");
        var pages = List.of(
                "/atelier/",
                "/atelier/evenements/",
                Embarcadere.JURY,
                Embarcadere.JURY + "?q=rien",
                Embarcadere.JURY + "/" + nadia.id() + "?fait=valider-1",
                Embarcadere.JURY + "/ajout",
                Embarcadere.JURY + "/choix?acte=refuser&tous=oui",
                Embarcadere.JURY + "/choix?acte=refuser",
                "/atelier/agenda/jury/participants/",
                "/atelier/agenda/jury/emargement?q=nadia",
                "/atelier/roles",
                "/atelier/journal",
                "/atelier/sante");
        try (var chromium = chromium();
                var phone = chromium.browser().newPage(new NewPageOptions().setViewportSize(320, 800));
                var dark = chromium.browser().newPage(new NewPageOptions().setColorScheme(ColorScheme.DARK))) {
            var found = new ArrayList<String>();
            for (var address : pages) {
                phone.navigate(at(address));
                Axe.violations(phone).forEach(wrong -> found.add(address + " " + wrong));
                if (!phone.evaluate("document.documentElement.scrollWidth").equals(320)) {
                    found.add(address + " is wider than 320 pixels");
                }
                dark.navigate(at(address));
                Axe.violations(dark).forEach(wrong -> found.add(address + " in the dark " + wrong));
            }
            assertThat(found).isEmpty();
        }
    }

    private static Chromium chromium() {
        var chromium = Chromium.open();
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
        return chromium.get();
    }

    /// Presses Enter on the link or button that says this.
    private static void follow(Page page, String label) {
        tabTo(page, label);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static void tabTo(Page page, String label) {
        for (var step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (focused(page).equals(label)) {
                return;
            }
        }
        throw new AssertionError("no « " + label + " » within " + MOST_STEPS + " steps on " + page.url());
    }

    /// What the focus is on, as it is read out; a text field by its name.
    private static String focused(Page page) {
        return String.valueOf(page.evaluate("""
                () => {
                    const on = document.activeElement;
                    return on.type === 'checkbox' ? on.labels[0].textContent.trim()
                        : on.name && on.tagName !== 'BUTTON' ? on.name : on.textContent.trim();
                }
                """));
    }

    /// The letter to someone that says this, once it is there.
    private String mail(String to, String words) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(at("/demo/courrier.json?to=" + to)))
                    .build();
            var letters = client.send(request, BodyHandlers.ofString()).body();
            while (!letters.contains(words)) {
                Thread.onSpinWait();
                letters = client.send(request, BodyHandlers.ofString()).body();
            }
            return letters;
        }
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
