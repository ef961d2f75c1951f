package fr.percolateur.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.accounts.Agents;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Kind;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reading over a draft and mending it, without script.
@PageTest
@Import(Verrerie.Entry.class)
class ProofreadingPageTest {

    private static final String PAGE = "/atelier/evenements/digue/relecture";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Agents agents;

    @Autowired
    private Imports imports;

    @Autowired
    private StoredDocuments documents;

    @Autowired
    private Proofreading proofreading;

    @Autowired
    private JdbcClient jdbc;

    private Agent writer;
    private Document page = Jsoup.parse("");

    @BeforeEach
    void enter() throws IOException {
        writer = new Agent(port);
        is(Role.EDITOR);
        write("published: false");
    }

    @AfterEach
    void leave() {
        writer.close();
    }

    private void is(Role role) {
        var id = agents.arrive(new EmailAddress("noe@verrerie.gouv.fr")).id();
        verrerie.is(new Viewer.SignedIn(
                id, "Noé Brindeau", "noe@verrerie.gouv.fr", Set.of(new Grant(role, "cafes-du-port"))));
    }

    private void write(String state) throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(folder.resolve("agenda/digue.md"), """
                ---
                title: "Sur la digue"
                %s
                serie: cafes-du-port
                categories: [Rencontre]
                event_start_date: 2027-01-20 09:00:00 +01:00
                lieu: La Verrerie
                inscription:
                  sur_place: {places: null}
                ---
                On se retrouve le mardi 20 janvier 2027. Voir [le plan]().

                Le détail est sur https://digue.example.net/plan et nulle part ailleurs.
                """.formatted(state));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private Element finding(String rule) {
        return page.select(".pc-finding").stream()
                .filter(finding -> finding.select("code").text().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> mark(String rule) {
        return Map.of("constat", finding(rule).select("[name=constat]").attr("value"));
    }

    private String source() {
        return new String(
                documents.find(Kind.EVENT, "digue").orElseThrow().document().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatIsWrongWhyAndTheMend() throws Exception {
        page = writer.open(PAGE);

        assertThat(finding("weekday-mismatch").select("del, ins").eachText())
                .containsExactly("mardi 20 janvier 2027", "mercredi 20 janvier 2027");
        assertThat(finding("weekday-mismatch").select("details p").text()).isNotEmpty();
        assertThat(finding("empty-href").select("form")).isEmpty();
    }

    @Test
    void mendsByAClick() throws Exception {
        page = writer.open(PAGE);
        page = writer.send("/correction", mark("weekday-mismatch"));

        assertThat(writer.answer().uri().getQuery()).isEqualTo("fait=corrige");
        assertThat(source()).contains("On se retrouve le mercredi 20\u00A0janvier 2027.");
    }

    @Test
    void ignoresAWarningWithAReasonUntilItsWordsChange() throws Exception {
        page = writer.open(PAGE);
        var warning = mark("bare-url");
        page = writer.send("/ignorer", Map.of("constat", warning.getOrDefault("constat", ""), "raison", "bof"));
        assertThat(writer.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".fr-error-text").text())
                .startsWith("Dites pourquoi ce constat est ignoré, en 10 caractères au moins");

        page = writer.send(
                "/ignorer",
                Map.of("constat", warning.getOrDefault("constat", ""), "raison", "L’adresse doit se lire."));

        assertThat(finding("bare-url").text()).startsWith("Ignoré, ligne");
        var stored = documents.find(Kind.EVENT, "digue").orElseThrow();
        assertThat(proofreading.open(stored, stored.document()).stream().map(found -> found.rule()))
                .doesNotContain("bare-url")
                .contains("empty-href");
    }

    @Test
    void ignoresNoError() throws Exception {
        var stored = documents.find(Kind.EVENT, "digue").orElseThrow();
        var error = proofreading.findings(stored.document()).stream()
                .filter(found -> found.rule().equals("empty-href"))
                .findFirst()
                .orElseThrow();
        page = writer.open(PAGE);
        page = writer.send("/ignorer", Map.of("constat", Ignored.mark(error), "raison", "Il viendra bien un jour."));

        assertThat(writer.answer().statusCode()).isEqualTo(409);
        assertThat(proofreading.open(stored, stored.document())).contains(error);
    }

    @Test
    void letsAnEditorMendNothingThatIsPublic() throws Exception {
        write("edition: 3");
        page = writer.open(PAGE);
        assertThat(page.select("form[action$=/correction]")).isEmpty();
        writer.post(PAGE + "/correction", Map.of("version", "0", "constat", "x"));
        assertThat(writer.answer().statusCode()).isEqualTo(403);

        is(Role.ORGANISER);
        page = writer.open(PAGE);
        page = writer.send("/correction", mark("weekday-mismatch"));
        assertThat(source()).contains("le mercredi 20\u00A0janvier 2027");
    }

    private void writeVisit(String state) throws IOException {
        Files.writeString(folder.resolve("agenda/digue.md"), """
                ---
                title: "Sur la digue"
                %s
                serie: cafes-du-port
                categories: [Rencontre]
                event_start_date: 2027-01-20 09:00:00 +01:00
                lieu: La Verrerie
                champs_informations:
                - intitule: Horaires
                  contenu: De 9 h à 10 h
                programme:
                - titre: Visite de la digue
                  type: intervention
                  debut: "09:00"
                  fin: "11:00"
                ---
                On se retrouve sur la digue.
                """.formatted(state));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    @Test
    void makesNothingPublicThatTheGateRefuses() throws Exception {
        is(Role.ORGANISER);
        writeVisit("edition: 3");
        var before = source();
        page = writer.open(PAGE);
        page = writer.send("/correction", mark("no-end-date-field"));

        assertThat(writer.answer().statusCode()).isEqualTo(409);
        assertThat(page.select("[role=alert]").text())
                .startsWith("La correction n’est pas faite")
                .contains("Visite de la digue");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("/atelier/evenements/digue/redaction");
        assertThat(source()).isEqualTo(before);

        writeVisit("published: false");
        page = writer.open(PAGE);
        page = writer.send("/correction", mark("no-end-date-field"));
        assertThat(source()).contains("event_end_date: 2027-01-20 10:00:00 +01:00");
    }

    @Test
    void letsAnEditorMendNothingThatIsSoonPublic() throws Exception {
        write("publie_le: 2027-01-02");
        page = writer.open(PAGE);
        assertThat(page.select("form[action$=/correction]")).isEmpty();
        writer.post(PAGE + "/correction", Map.of("version", "0", "constat", "x"));
        assertThat(writer.answer().statusCode()).isEqualTo(403);
    }

    @Test
    void writesDownWhoMended() throws Exception {
        page = writer.open(PAGE);
        writer.send("/correction", mark("weekday-mismatch"));
        assertThat(jdbc.sql("select act from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("document.mended");
    }

    /// Beside three hundred others, once they were read: fast enough to follow someone who types.
    @Test
    void answersBesideThreeHundredDocuments() throws Exception {
        for (var at = 0; at < 300; at++) {
            Files.writeString(folder.resolve("agenda/rive-" + at + ".md"), """
                    ---
                    title: "Rive numéro %d"
                    published: false
                    event_start_date: 2027-%02d-%02d 09:00:00 +01:00
                    lieu: Quai %d
                    ---
                    %s
                    """.formatted(
                            at, 1 + at % 12, 1 + at % 28, at, "On longe la rive, puis on revient. ".repeat(60)));
        }
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        var typed = documents.find(Kind.EVENT, "digue").orElseThrow().document();
        var fastest = Long.MAX_VALUE;
        for (var attempt = 0; attempt < 10; attempt++) {
            var before = System.nanoTime();
            assertThat(proofreading.findings(typed)).isNotEmpty();
            fastest = Math.min(fastest, System.nanoTime() - before);
        }

        assertThat(fastest).isLessThan(100_000_000);
    }

    @Test
    void givesAxeNothingToSay() throws Exception {
        is(Role.ORGANISER);
        Files.createDirectories(Path.of("target/screenshots"));
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : List.of(320, 768, 1440)) {
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    try (var shown = chromium.browser()
                            .newPage(new NewPageOptions()
                                    .setViewportSize(width, 900)
                                    .setColorScheme(scheme))) {
                        shown.navigate("http://localhost:" + port + PAGE);
                        shown.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                        assertThat(Axe.violations(shown)).isEmpty();
                        assertThat(shown.evaluate("document.documentElement.scrollWidth"))
                                .isEqualTo(width);
                        Snapshots.keepWhole(
                                shown,
                                Path.of(
                                        "target/screenshots",
                                        "relecture-" + width + "-"
                                                + scheme.name().toLowerCase(Locale.ROOT) + ".png"));
                    }
                }
            }
        }
    }
}
