package fr.percolateur.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.accounts.Agents;
import fr.percolateur.audit.AuditTrail;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the draft to the page that everyone reads, and back, without script.
@PageTest
@Import(Verrerie.Entry.class)
class PublicationPageTest {

    private static final LocalDate DAY = LocalDate.now(Moment.PARIS).plusDays(20);
    private static final String NOE = "noe@verrerie.gouv.fr";

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
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    private Agent organiser;

    @BeforeEach
    void enter() {
        organiser = new Agent(port);
        var id = agents.arrive(new EmailAddress(NOE)).id();
        verrerie.is(new Viewer.SignedIn(id, "Noé Brindeau", NOE, Set.of(new Grant(Role.ORGANISER, "cafes-du-port"))));
    }

    @AfterEach
    void leave() {
        organiser.close();
    }

    /// A draft of a meeting with nothing wrong, and with what a test adds; no other is there to be taken for its
    /// double.
    private void draft(String slug, LocalDate day, String body, String... more) throws IOException {
        try (var others = Files.list(Files.createDirectories(folder.resolve("agenda")))) {
            for (var other : others.toList()) {
                Files.delete(other);
            }
        }
        another(slug, day, body, more);
    }

    private void another(String slug, LocalDate day, String body, String... more) throws IOException {
        var file = folder.resolve("agenda").resolve(slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Séance de %s"
                published: false
                serie: cafes-du-port
                categories: [Rencontre]
                event_start_date: %s
                event_end_date: %s
                lieu: La Verrerie
                public: tous
                inscription:
                  ferme: %s
                  sur_place: {places: null}
                %s
                ---
                %s
                """.formatted(
                        slug,
                        written(day, 16),
                        written(day, 18),
                        written(day.minusDays(2), 12),
                        String.join("\n", more),
                        body));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private static String written(LocalDate day, int hour) {
        return Moment.of(day, LocalTime.of(hour, 0)).written();
    }

    private static String page(String slug) {
        return "/atelier/evenements/" + slug + "/publication";
    }

    private int visit(String address) throws Exception {
        try (var visitor = new Agent(port)) {
            visitor.open(address);
            return visitor.answer().statusCode();
        }
    }

    private String read(String address) throws Exception {
        try (var visitor = new Agent(port)) {
            visitor.open(address);
            return visitor.answer().body();
        }
    }

    private String source(String slug) {
        return new String(
                documents.find(Kind.EVENT, slug).orElseThrow().document().bytes(), StandardCharsets.UTF_8);
    }

    private void publish(String slug) throws Exception {
        organiser.open(page(slug));
        organiser.send("/publication", Map.of("quand", "maintenant"));
        assertThat(organiser.path() + "?" + organiser.answer().uri().getQuery())
                .isEqualTo(page(slug) + "?fait=published");
    }

    @Test
    void publishesWhatIsSound() throws Exception {
        draft("plomb", DAY, "On apprend à souder sans chauffer.");
        assertThat(visit("/agenda/plomb/")).isEqualTo(404);
        assertThat(organiser.open(page("plomb")).select("main").text())
                .contains("Brouillon", "Rien à corriger", "Personne ne recevra de message.");

        publish("plomb");

        assertThat(visit("/agenda/plomb/")).isEqualTo(200);
        assertThat(source("plomb")).doesNotContain("published");
        var entry = trail.find(
                        AuditTrail.Query.about("document/"
                                + documents
                                        .find(Kind.EVENT, "plomb")
                                        .orElseThrow()
                                        .id()),
                        0,
                        1)
                .getFirst();
        assertThat(entry.act()).isEqualTo("document.published");
    }

    @Test
    void refusesAnError() throws Exception {
        draft("etain", DAY, "Voir [le programme]().");
        var gate = organiser.open(page("etain"));
        assertThat(gate.select(".pc-finding--cross code").eachText()).contains("empty-href");
        assertThat(gate.select("form[action$=/publication]")).isEmpty();

        organiser.open("/demande-acces");
        var answer = organiser.post(page("etain"), Map.of("version", "0", "quand", "maintenant"));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(answer.select("[role=alert]").text()).isEqualTo("Des erreurs empêchent de publier");
        assertThat(visit("/agenda/etain/")).isEqualTo(404);
    }

    @Test
    void refusesAnImageOfWhichNothingIsSaid() throws Exception {
        draft("zinc", DAY, "Atelier.", "une-ou-diaporama:", "- {image: /images/zinc.jpg}");

        assertThat(organiser
                        .open(page("zinc"))
                        .select(".pc-finding--cross code")
                        .eachText())
                .contains("hero-no-alt");
    }

    @Test
    void announcesNothingThatIsOver() throws Exception {
        draft("fer", LocalDate.now(Moment.PARIS).minusDays(3), "Atelier.");

        assertThat(organiser.open(page("fer")).select(".pc-finding--cross").text())
                .contains("start-in-the-past", "Corrigez la date de début.");
    }

    @Test
    void passesAWarningWithAReasonOnly() throws Exception {
        draft("cuivre", DAY, "Voir https://cuivre.example.net/programme pour le détail.");
        organiser.open(page("cuivre"));
        var answer = organiser.send("/publication", Map.of("quand", "maintenant", "raison", "Parce que"));
        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(answer.select(".fr-error-text").eachText())
                .containsExactly("Dites pourquoi vous publiez malgré les avertissements, en 10 caractères au moins.");
        assertThat(answer.select("textarea[name=raison]").text()).isEqualTo("Parce que");
        assertThat(visit("/agenda/cuivre/")).isEqualTo(404);

        organiser.send("/publication", Map.of("quand", "maintenant", "raison", "L’adresse doit se lire en entier."));

        assertThat(visit("/agenda/cuivre/")).isEqualTo(200);
        assertThat(jdbc.sql("select after from audit_value where field = 'reason'")
                        .query((row, _) -> row.getString(1))
                        .list())
                .contains("L’adresse doit se lire en entier.");
    }

    @Test
    void appearsAndDisappearsAtItsHour() throws Exception {
        draft("argent", DAY, "Atelier.");
        organiser.open(page("argent"));
        organiser.send(
                "/publication",
                Map.of(
                        "quand", "programme",
                        "jour", DAY.minusDays(10).toString(),
                        "heure", "09:30",
                        "retrait_jour", DAY.plusDays(30).toString(),
                        "retrait_heure", "18:00"));

        assertThat(source("argent"))
                .contains("publie_le: "
                        + Moment.of(DAY.minusDays(10), LocalTime.of(9, 30)).written())
                .contains("retire_le: " + written(DAY.plusDays(30), 18));
        assertThat(organiser.open(page("argent")).select("main").text()).contains("Programmé", "à 9 h 30");
        assertThat(visit("/agenda/argent/")).isEqualTo(404);
    }

    @Test
    void goesAtItsHourThoughSomethingIsWrongOnIt() throws Exception {
        draft("bronze", DAY, "Atelier.");
        publish("bronze");
        var wrong = source("bronze").replace("lieu: La Verrerie", "lieu: À compléter");
        Files.writeString(folder.resolve("agenda/bronze.md"), wrong);
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        var page = organiser.open(page("bronze"));
        assertThat(page.select(".pc-findings").text()).contains("Erreur");

        organiser.send("/publication", Map.of("retrait_jour", DAY.plusDays(30).toString(), "retrait_heure", "18:00"));

        assertThat(organiser.answer().statusCode()).isEqualTo(200);
        assertThat(source("bronze")).contains("retire_le: " + written(DAY.plusDays(30), 18));
    }

    @Test
    void keepsWhatWasTypedWhenADayIsMissing() throws Exception {
        draft("bronze", DAY, "Atelier.");
        organiser.open(page("bronze"));
        var answer = organiser.send(
                "/publication", Map.of("quand", "programme", "heure", "07:15", "retrait_jour", DAY.toString()));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(answer.select("[name=heure]").attr("value")).isEqualTo("07:15");
        assertThat(answer.select("[name=retrait_jour]").attr("value")).isEqualTo(DAY.toString());
        assertThat(answer.select("#jour-erreur").text())
                .isEqualTo("Indiquez le jour et l’heure de publication, par exemple le 3 mars 2027 à 9 h.");
    }

    /// The two Sundays on which clocks leap.
    private static LocalDate leap(Month month) {
        return LocalDate.of(DAY.getYear() + 1, month, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    @Test
    void takesNoHourThatClocksSkipOrShowTwice() throws Exception {
        draft("leste", DAY, "Atelier.");
        var publie = source("leste");
        var skipped =
                "Cette nuit-là, l’heure d’été commence et les horloges passent de 2 h à 3 h : choisissez une heure"
                        + " qui existe.";
        var doubled =
                "Cette nuit-là, l’heure d’hiver commence et cette heure sonne deux fois : choisissez une heure avant"
                        + " 2 h ou à partir de 3 h.";
        for (var wrong :
                Map.of(leap(Month.MARCH), skipped, leap(Month.OCTOBER), doubled).entrySet()) {
            var day = wrong.getKey().toString();
            organiser.open(page("leste"));
            var answer = organiser.send(
                    "/publication",
                    Map.of(
                            "quand", "programme",
                            "jour", day,
                            "heure", "02:30",
                            "retrait_jour", day,
                            "retrait_heure", "02:45"));
            assertThat(organiser.answer().statusCode()).isEqualTo(422);
            assertThat(answer.select("#jour-erreur").text()).isEqualTo(wrong.getValue());
            assertThat(answer.select("#retrait_jour-erreur").text()).isEqualTo(wrong.getValue());

            organiser.open(page("leste") + "/report");
            var put = organiser.send("/report", Map.of("date", "avec", "jour", day, "heure", "02:30", "mots", "Vent."));
            assertThat(organiser.answer().statusCode()).isEqualTo(422);
            assertThat(put.select("#jour-erreur").text()).isEqualTo(wrong.getValue());
            assertThat(put.select("[name=mots]").text()).isEqualTo("Vent.");
        }
        assertThat(source("leste")).isEqualTo(publie);
    }

    @Test
    void saysThatWhatWasWithdrawnIsGone() throws Exception {
        draft("mercure", DAY, "Atelier.");
        publish("mercure");
        organiser.send("/retrait", Map.of());

        assertThat(organiser.open(page("mercure")).select("main").text()).contains("Retiré");
        assertThat(visit("/agenda/mercure/")).isEqualTo(410);

        publish("mercure");
        assertThat(visit("/agenda/mercure/")).isEqualTo(200);
    }

    @Test
    void changesNothingThatSomeoneElseChanged() throws Exception {
        draft("nickel", DAY, "Atelier.");
        organiser.open(page("nickel"));
        organiser.send("/publication", Map.of("quand", "maintenant", "version", "7"));

        assertThat(organiser.answer().statusCode()).isEqualTo(409);
        assertThat(visit("/agenda/nickel/")).isEqualTo(404);
    }

    @Test
    void callsOffAndTakesItBack() throws Exception {
        draft("titane", DAY, "Atelier.");
        publish("titane");
        verrerie.seat("titane", "Solene", Mode.ONSITE);
        var before = sequence("titane");

        var asked = organiser.open(page("titane") + "/annulation");
        assertThat(asked.select("main button").text()).isEqualTo("Annuler la rencontre et prévenir 1 personne");
        organiser.send("/annulation", Map.of("mots", "La salle est inondée."));

        assertThat(source("titane")).contains("statut: annule\nstatut_message: La salle est inondée.");
        assertThat(read("/agenda/titane/")).contains("Cette rencontre est annulée.", "La salle est inondée.");
        assertThat(read("/agenda/titane.ics")).contains("STATUS:CANCELLED");
        assertThat(sequence("titane")).isEqualTo(before + 1);

        organiser.open(page("titane") + "/maintien");
        organiser.send("/maintien", Map.of());

        assertThat(source("titane")).contains("statut: maintenu").doesNotContain("statut_message");
        assertThat(read("/agenda/titane.ics")).contains("STATUS:CONFIRMED");
        assertThat(sequence("titane")).isEqualTo(before + 2);
    }

    private int sequence(String slug) throws Exception {
        return read("/agenda/" + slug + ".ics")
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void putsOffWithoutADayThenWithOne() throws Exception {
        draft("chrome", DAY, "Atelier.");
        publish("chrome");
        organiser.open(page("chrome") + "/report");
        organiser.send("/report", Map.of("date", "sans"));
        assertThat(source("chrome")).contains("statut: reporte");
        assertThat(read("/agenda/chrome/")).contains("Cette rencontre est reportée.");

        organiser.open(page("chrome") + "/report");
        organiser.send("/report", Map.of("date", "avec", "jour", DAY.plusDays(7).toString(), "heure", "10:00"));

        assertThat(source("chrome"))
                .contains(
                        "statut: maintenu",
                        "event_start_date: " + written(DAY.plusDays(7), 10),
                        "event_end_date: " + written(DAY.plusDays(7), 12),
                        "ferme: " + written(DAY.plusDays(5), 6));
    }

    @Test
    void promisesWhatIsToComeUntilItsDay() throws Exception {
        draft("cobalt", DAY, "Atelier.", "a_venir:", "- {quoi: intervenants, avant: " + DAY.minusDays(5) + "}");
        publish("cobalt");
        assertThat(read("/agenda/cobalt/")).contains("Intervenantes et intervenants annoncés avant le");

        draft("cobalt", DAY, "Atelier.", "a_venir:", "- {quoi: intervenants, avant: 2026-01-05}");
        assertThat(organiser.open(page("cobalt")).select(".pc-finding--cross").text())
                .contains("coming-late", "Promis avant le 5 janvier 2026");
        assertThat(organiser.open("/atelier/").select("main").text())
                .contains("Promis avant le 5 janvier 2026 et toujours absent : intervenants.");
    }

    @Test
    void givesAxeNothingToSay() throws Exception {
        draft("carbone", DAY, "Voir [le programme]() et https://carbone.example.net/ici.");
        another("silice", DAY.plusDays(30), "Voir https://silice.example.net/programme pour le détail.");
        another("verre", DAY.plusDays(60), "On souffle, on tourne, on refroidit.");
        publish("verre");
        verrerie.seat("verre", "Solene", Mode.ONSITE);
        var paths = List.of(
                page("carbone"),
                page("silice"),
                page("verre"),
                page("verre") + "/report",
                page("verre") + "/annulation");
        Files.createDirectories(Path.of("target/screenshots"));
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : List.of(320, 768, 1440)) {
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    try (var shown = chromium.browser()
                            .newPage(new NewPageOptions()
                                    .setViewportSize(width, 900)
                                    .setColorScheme(scheme))) {
                        for (var path : paths) {
                            shown.navigate("http://localhost:" + port + path);
                            assertThat(Axe.violations(shown)).as(path).isEmpty();
                            assertThat(shown.evaluate("document.documentElement.scrollWidth"))
                                    .as(path)
                                    .isEqualTo(width);
                            Snapshots.keepWhole(
                                    shown,
                                    Path.of(
                                            "target/screenshots",
                                            "publication" + path.replace('/', '-') + "-" + width + "-"
                                                    + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png"));
                        }
                    }
                }
            }
        }
    }
}
