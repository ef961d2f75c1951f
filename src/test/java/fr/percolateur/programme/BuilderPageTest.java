package fr.percolateur.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.desk.Workbench;
import fr.percolateur.document.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The builder without script, and who may open it.
class BuilderPageTest extends Workbench {

    private static final String PAGE = "/atelier/evenements/machine/programme";
    private static final String SHEET = "/atelier/evenements/machine/deroule";

    static final String FILE = """
            ---
            title: 'Qui décide ?'  # le titre
            serie: cafes-du-port
            published: false
            event_start_date: 2027-01-19 16:30:00 +01:00
            event_end_date: 2027-01-19 18:00:00 +01:00
            lieu: La Verrerie
            accessibilite:
            - {service: lsf, etat: confirme}
            programme:
            - {titre: "Accueil", type: ouverture, debut: "16:30", duree_min: 5, intervenants: [ines-caron]}
            - {titre: "Trois récits", type: intervention, debut: "16:35", duree_min: 35, salle: Four}
            - {titre: "Débat", type: debat, debut: "17:10", duree_min: 45}
            intervenants:
            - {id: ines-caron, nom: "Inès Caron", role: animateur}
            - {id: malo, nom: "Malo <b>Tricot</b>", role: intervenant}
            contact: {nom: "Équipe des Cafés", courriel: cafes@example.org}
            ---
            Le texte.
            """;

    @Autowired
    private ProgrammeCheck check;

    BuilderPageTest() {
        super("programme_note, document_revision");
    }

    @BeforeEach
    void bringTheEvent() throws IOException {
        become("EDITOR", "cafes-du-port");
        bring(Map.of("machine", FILE));
    }

    private String stored() {
        return stored("machine");
    }

    private static Map<String, String> typed(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("[data-programme] form [name]").forEach(field -> {
            var name = field.attr("name");
            switch (field.normalName()) {
                case "button" -> {}
                case "select" ->
                    fields.put(name, field.select("option[selected]").val());
                case "textarea" -> fields.put(name, field.wholeText().strip());
                default -> {
                    if (!field.attr("type").equals("checkbox") || field.hasAttr("checked")) {
                        fields.put(name, field.val());
                    }
                }
            }
        });
        return fields;
    }

    private Document press(Document page, String act, String... changes) throws Exception {
        var fields = typed(page);
        for (var at = 0; at < changes.length; at += 2) {
            fields.put(changes[at], changes[at + 1]);
        }
        fields.put("acte", act);
        return agent.post(PAGE, fields);
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static List<String> titles(Document page) {
        return page.select("[name^=titre-]").eachAttr("value");
    }

    private static List<String> hours(Document page) {
        return page.select("[name^=debut-]").eachAttr("value");
    }

    @Test
    void savesTheKeyAndNothingElse() throws Exception {
        var page = agent.open(PAGE);
        assertThat(page.select(".pc-builder__figures").text()).isEqualTo("85 min sur 90");
        assertThat(page.select(".pc-remark").text()).contains("Il manque 5 min.");

        var saved = press(page, "enregistrer", "duree-2", "50");

        assertThat(saved.select("[role=status]").text()).contains("Le programme est enregistré.");
        assertThat(saved.select(".pc-builder__figures").text()).isEqualTo("90 min sur 90");
        assertThat(saved.select(".pc-remark")).isEmpty();
        assertThat(stored()).isEqualTo(FILE.replace("duree_min: 45", "duree_min: 50"));
        assertThat(jdbc.sql("select act from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("programme.saved");
    }

    @Test
    void choosesTheStandsOfAForumAmongThoseDescribed() throws Exception {
        var described = FILE.replace(
                "programme:\n", "stands:\n- {id: four, nom: Le four à pain}\n- {id: cour, nom: La cour}\nprogramme:\n");
        bring(Map.of("machine", described));
        var page = press(agent.open(PAGE), "ajouter", "type-2", "forum");
        assertThat(page.select("[type=checkbox][name=stands-2] + label").eachText())
                .containsExactly("Le four à pain", "La cour");
        assertThat(page.select(".pc-note a").attr("href")).endsWith("/redaction#partie-stands");

        var saved = press(page, "enregistrer", "titre-3", "Le forum", "type-3", "forum", "stands-3", "cour\nUn jeu");

        assertThat(saved.select("[name=stands-3][checked]").eachAttr("value")).containsExactly("cour");
        assertThat(saved.select("textarea[name=stands-3]").text()).isEqualTo("Un jeu");
        assertThat(stored()).contains("titre: Le forum, type: forum", "stands: [cour, Un jeu]");
    }

    @Test
    void movesAddsShiftsAndTakesAwayByPlainButtons() throws Exception {
        var page = press(agent.open(PAGE), "monter-2");
        assertThat(titles(page)).containsExactly("Accueil", "Débat", "Trois récits");
        assertThat(hours(page)).containsExactly("16:30", "16:35", "17:20");
        assertThat(page.select("[data-dit]").text()).contains("place 2 sur 3, à 16 h 35.");

        page = press(page, "decaler-0", "duree-0", "10");
        assertThat(hours(page)).containsExactly("16:30", "16:40", "17:25");

        page = press(page, "retirer-1");
        page = press(page, "ajouter");
        assertThat(hours(page)).containsExactly("16:30", "17:25", "18:00");
        assertThat(stored()).isEqualTo(FILE);

        page = press(page, "enregistrer", "titre-2", "Questions", "duree-2", "5", "type-2", "questions");
        assertThat(titles(page)).containsExactly("Accueil", "Trois récits", "Questions");
        assertThat(page.select(".pc-remark").text()).contains("finit à 18 h 05, après la rencontre");
        assertThat(stored()).contains("""
                - {titre: "Accueil", type: ouverture, debut: "16:30", duree_min: 10, intervenants: [ines-caron]}
                - {titre: "Trois récits", type: intervention, debut: "17:25", duree_min: 35, salle: Four}
                - {titre: "Questions", type: questions, debut: "18:00", duree_min: 5}
                intervenants:
                """);
    }

    @Test
    void losesNothingOfWhatCanNotBeWritten() throws Exception {
        var page = press(
                agent.open(PAGE),
                "enregistrer",
                "titre-0",
                "",
                "debut-1",
                "tantôt",
                "duree-2",
                "longtemps",
                "questions-1",
                "Et ?");

        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#erreurs a").eachAttr("href")).containsExactly("#titre-0", "#debut-1", "#duree-2");
        assertThat(page.select("#debut-1").val()).isEqualTo("tantôt");
        assertThat(page.select("#questions-1").text()).isEqualTo("Et ?");
        assertThat(stored()).isEqualTo(FILE);
    }

    @Test
    void keepsWhatIsPrivateOutOfTheDocument() throws Exception {
        press(agent.open(PAGE), "enregistrer", "questions-1", "Qui signe ?\nPourquoi ?", "besoins-1", "Deux micros");
        assertThat(stored()).isEqualTo(FILE);

        assertThat(agent.open(PAGE).select("#questions-1").val()).isEqualTo("Qui signe ?\nPourquoi ?");
        var sheet = agent.open(SHEET);
        assertThat(sheet.select("tbody tr").eachText().stream().map(BuilderPageTest::spaced))
                .containsExactly(
                        "16 h 30 5 min Accueil Ouverture Anime : Inès Caron",
                        "16 h 35 35 min Trois récits Intervention Four Qui signe ? Pourquoi ? Deux micros",
                        "17 h 10 45 min Débat Débat");
        assertThat(sheet.select("dd").eachText().stream().map(BuilderPageTest::spaced))
                .containsExactly(
                        "mardi 19 janvier 2027",
                        "La Verrerie",
                        "Langue des signes : confirmée",
                        "Équipe des Cafés, cafes@example.org");

        press(agent.open(PAGE), "enregistrer", "titre-1", "Trois histoires");
        assertThat(agent.open(PAGE).select("#questions-1").val()).isEqualTo("Qui signe ?\nPourquoi ?");
    }

    @Test
    void showsANoteWhoseSessionWentElsewhere() throws Exception {
        press(agent.open(PAGE), "enregistrer", "questions-1", "Qui signe ?");
        jdbc.sql("delete from document_revision").update();
        bring(Map.of("machine", FILE.replace("Trois récits", "Quatre récits")));

        var page = agent.open(PAGE);
        assertThat(page.select(".fr-callout").text()).contains("Note de « Trois récits »", "Qui signe ?");
        agent.press("Effacer la note");
        assertThat(agent.open(PAGE).select(".fr-callout")).isEmpty();
    }

    @Test
    void showsBothWhereTwoSave() throws Exception {
        var mine = agent.open(PAGE);
        press(agent.open(PAGE), "enregistrer", "titre-1", "Deux récits");

        var conflict = press(mine, "enregistrer", "titre-2", "Grand débat");

        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(conflict.select("[role=alert]").text()).contains("tancrede.vial@verrerie.gouv.fr a enregistré");
        assertThat(conflict.select(".pc-timetable h3").eachText()).containsExactly("Accueil", "Deux récits", "Débat");
        assertThat(titles(conflict)).containsExactly("Accueil", "Trois récits", "Grand débat");
        assertThat(stored()).contains("Deux récits");

        press(conflict, "enregistrer");
        assertThat(stored()).isEqualTo(FILE.replace("\"Débat\"", "\"Grand débat\""));
    }

    @Test
    void readsWhatIsPasted() throws Exception {
        var page = press(agent.open(PAGE), "lire", "texte", "17h55 – 18h : Clôture, par Malo Tricot, et <script>");

        assertThat(titles(page)).hasSize(4).last().asString().startsWith("Clôture");
        assertThat(hours(page)).endsWith("17:55");
        assertThat(press(page, "lire", "texte", "Rien à voir.")
                        .select("#texte-erreur")
                        .text())
                .contains("Aucune séquence");
    }

    @Test
    void showsNamesAsTheyAreTyped() throws Exception {
        var page = agent.open(PAGE);
        assertThat(page.select("label[for=qui-1-malo]").text()).isEqualTo("Malo <b>Tricot</b>");

        var named = press(page, "regarder", "titre-0", "<img src=x onerror=alert(1)>");
        assertThat(named.select("[data-programme] img")).isEmpty();
        press(named, "enregistrer");
        assertThat(agent.open(SHEET).select("tbody b").eachText()).startsWith("<img src=x onerror=alert(1)>");
        agent.open(SHEET + ".pdf");
        assertThat(agent.answer().statusCode()).isEqualTo(200);
        assertThat(agent.answer().headers().firstValue("Content-Type")).contains("application/pdf");
    }

    @Test
    void stopsThePublicationOfWhatDoesNotFit() throws Exception {
        assertThat(obstacles()).containsExactly("WARNING programme-gap");

        press(agent.open(PAGE), "enregistrer", "duree-2", "60");
        assertThat(obstacles()).containsExactly("ERROR programme-misfit");

        press(agent.open(PAGE), "enregistrer", "duree-2", "50");
        assertThat(obstacles()).isEmpty();
    }

    private List<String> obstacles() {
        var stored = documents.find(Kind.EVENT, "machine").orElseThrow();
        return check.of(stored, Instant.now()).stream()
                .map(obstacle -> obstacle.severity() + " " + obstacle.rule())
                .toList();
    }

    /// Who writes the documents of the series; nobody else.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as           | of            | page | form
            -              |               | 303  | 303
            AGENT          |               | 403  | 403
            DOOR           | cafes-du-port | 403  | 403
            MODERATOR      | cafes-du-port | 403  | 403
            REFERENT       |               | 403  | 403
            EDITOR         | forum         | 403  | 403
            ORGANISER      | forum         | 403  | 403
            EDITOR         | cafes-du-port | 200  | 303
            ORGANISER      | cafes-du-port | 200  | 303
            ADMINISTRATOR  |               | 200  | 303
            """)
    void opensToWhoWritesForTheSeries(String role, String series, int page, int form) throws Exception {
        agent.staying();
        var fields = typed(agent.open(PAGE));
        fields.put("acte", "enregistrer");
        if (role.equals("AGENT")) {
            embarcadere.isWith(Set.of());
        } else {
            become(role, series);
        }
        agent.post(PAGE, fields);
        assertThat(agent.answer().statusCode()).isEqualTo(form);
        for (var address : Stream.of(PAGE, SHEET, SHEET + ".pdf").toList()) {
            agent.open(address);
            assertThat(agent.answer().statusCode()).as(address).isEqualTo(page);
        }
        agent.open(PAGE.replace("machine", "rien"));
        assertThat(agent.answer().statusCode()).isEqualTo(role.equals("-") ? 303 : 404);
    }
}
