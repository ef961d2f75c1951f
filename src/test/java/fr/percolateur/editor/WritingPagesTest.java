package fr.percolateur.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages around the text, looked at by axe on a phone and on a large screen.
abstract class WritingPagesTest {

    private static final String JURY = """
            ---
            title: Le jury des façades
            serie: cafes-du-port
            event_start_date: 2027-01-19 16:30:00 +01:00
            lieu: La Verrerie
            intervenants:
            - {id: ines-caron, nom: Inès Caron}
            champs_informations:
            - intitule: Inscription
              lien: https://www.eventbrite.fr/e/jury-123456789
            published: false
            ---

            On se retrouve à la Verrerie.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Redaction redaction;

    private final String skin;

    WritingPagesTest(String skin) {
        this.skin = skin;
    }

    @Test
    void givesAxeNothingToSay() throws Exception {
        redaction.clear();
        redaction.put("series/cafes-du-port.md", "---\ntitre: Cafés du port\n---\n");
        redaction.put("agenda/jury.md", JURY);
        redaction.put("agenda/casse.md", "---\ntitle: [\n---\nTexte\n");
        redaction.organises("aurele");
        try (var agent = new fr.percolateur.signup.Agent(port)) {
            agent.open("/atelier/evenements/jury/redaction");
            agent.send("/redaction", Map.of("lieu", "La Halle", "texte", "\nOn se voit à la Halle.\n", "version", "0"));
        }
        redaction.put("agenda/quai.md", JURY.replace("published: false\n", "").replace("jury", "quai"));
        var noe = redaction.edits("noe");
        try (var agent = new fr.percolateur.signup.Agent(port)) {
            agent.open("/atelier/evenements/quai/redaction");
            agent.send("/redaction", Map.of("lieu", "La Halle", "version", "0"));
        }
        redaction.is(
                "marie", new fr.percolateur.viewer.Viewer.Grant(fr.percolateur.viewer.Viewer.Role.ADMINISTRATOR, ""));
        var pages = Map.of(
                "nouveau", "/atelier/evenements/nouveau",
                "copie", "/atelier/evenements/jury/copie",
                "redaction", "/atelier/evenements/jury/redaction",
                "versions", "/atelier/evenements/jury/redaction/versions",
                "version", "/atelier/evenements/jury/redaction/versions/2",
                "modele", "/atelier/series/cafes-du-port/redaction",
                "proposition", "/atelier/evenements/quai/redaction?proposition=" + noe.id(),
                "refus", "/atelier/evenements/quai/redaction/propositions/" + noe.id() + "/refus",
                "illisible", "/atelier/evenements/casse/redaction");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : new int[] {320, 1440}) {
                var scheme = width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var browser = chromium.browser()
                                .newContext(new NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setColorScheme(scheme));
                        var page = browser.newPage()) {
                    for (var one : pages.entrySet()) {
                        page.navigate("http://localhost:" + port + one.getValue());
                        look(page, one.getKey(), width);
                        if (one.getKey().equals("redaction")) {
                            page.locator("[data-markdown] .pc-images button").click();
                            page.locator("dialog[open]").waitFor();
                            look(page, "mediatheque", width);
                        }
                    }
                    clash(page);
                    look(page, "deux-textes", width);
                }
            }
        }
    }

    /// Someone else saves while this one writes.
    private void clash(Page page) throws Exception {
        page.navigate("http://localhost:" + port + "/atelier/evenements/jury/redaction");
        page.locator("#lieu").fill("Le Môle");
        page.locator("#infos-0-contenu").fill("Gratuite " + System.nanoTime());
        try (var agent = new fr.percolateur.signup.Agent(port)) {
            var form = agent.open("/atelier/evenements/jury/redaction");
            var version = form.select("input[name=version]").val();
            agent.send(
                    "/redaction",
                    Map.of("lieu", "Le Quai " + version, "infos-0-contenu", "À " + version, "version", version));
        }
        page.locator(".pc-editor__foot button").first().click();
        page.locator(".pc-clash").last().waitFor();
    }

    private void look(Page page, String name, int width) {
        assertThat(Axe.violations(page)).as(name + " " + width).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name + " " + width)
                .isEqualTo(width);
        Snapshots.keepWhole(page, Path.of("target/screenshots/redaction-" + skin + "-" + name + "-" + width + ".png"));
    }
}
