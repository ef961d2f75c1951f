package fr.percolateur.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Document;
import fr.percolateur.editor.Redaction;
import fr.percolateur.editorial.Checks;
import fr.percolateur.library.Exports;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// New documents, without script.
@PageTest
@Import(Redaction.Entry.class)
class DraftingPageTest {

    private static final String LAST = """
            ---
            title: La criée à l’aube
            serie: cafes-du-port
            edition: 3
            event_start_date: 2026-05-12 16:30:00 +02:00
            event_end_date: 2026-05-12 18:00:00 +02:00
            lieu: La Verrerie
            public: agents
            inscription:
              ouvre: 2026-04-12 09:00:00 +02:00
              ferme: 2026-05-11 18:00:00 +02:00
              sur_place: {places: 40}
            direct: {lien: "https://visio.example.org/criee"}
            accessibilite:
            - {service: lsf, etat: confirme}
            contact: {nom: "Équipe du port", courriel: port@example.org}
            ---

            Venez tôt.

            ## Ce que l’on verra

            Des bateaux.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Redaction redaction;

    private Agent agent;

    @BeforeEach
    void sitDown() {
        agent = new Agent(port);
        redaction.clear();
        redaction.put("series/cafes-du-port.md", "---\ntitre: Cafés du port\n---\n");
        redaction.put("agenda/criee.md", LAST);
        redaction.organises("aurele");
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    private static Map<String, String> answers(String from) {
        return Map.of(
                "titre", "Réparer une maille",
                "serie", "cafes-du-port",
                "debut", "19 janvier 2027, 16 h 30",
                "fin", "19 janvier 2027, 18 h",
                "depart", from);
    }

    @Test
    void beginsAnEventFromATitleASeriesAndADate() throws Exception {
        agent.open("/atelier/evenements/nouveau");
        var page = agent.send("/nouveau", answers(""));
        assertThat(agent.path()).isEqualTo("/atelier/evenements/reparer-une-maille/redaction");
        assertThat(page.select("[role=status]").text()).contains("Le brouillon est prêt.");
        assertThat(redaction.text("agenda/reparer-une-maille.md")).isEqualTo("""
                ---
                title: Réparer une maille
                published: false
                serie: cafes-du-port
                edition: 4
                event_start_date: 2027-01-19 16:30:00 +01:00
                event_end_date: 2027-01-19 18:00:00 +01:00
                champs_informations:
                - intitule: Horaires
                  contenu: De 16\u00A0h\u00A030 à 18\u00A0h
                ---
                """);
        agent.open("/agenda/reparer-une-maille/");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void beginsWithTheBonesOfTheLastEdition() throws Exception {
        agent.open("/atelier/evenements/nouveau");
        agent.send("/nouveau", answers("structure"));
        assertThat(redaction.text("agenda/reparer-une-maille.md"))
                .contains("lieu: La Verrerie", "places: 40", "courriel: port@example.org", "## Ce que l’on verra")
                .doesNotContain("2026", "visio", "accessibilite", "Venez tôt", "Des bateaux", "criée");
    }

    @Test
    void beginsWithWhatTheSeriesSaysOfItsEvents() throws Exception {
        redaction.put("series/cafes-du-port.md", """
                ---
                titre: Cafés du port
                modele:
                  texte: |
                    ## Ce que l’on essaie

                    À compléter.
                  lieu: Le Quai
                  tags: [Port]
                  inscription:
                    sur_place: {places: 25}
                    ferme: 2026-01-01
                  published: true
                  direct: {lien: "https://visio.example.org/toujours"}
                ---
                """);
        agent.open("/atelier/evenements/nouveau");
        agent.send("/nouveau", answers("structure"));
        assertThat(redaction.text("agenda/reparer-une-maille.md")).isEqualTo("""
                ---
                title: Réparer une maille
                published: false
                tags:
                - Port
                lieu: Le Quai
                inscription:
                  sur_place:
                    places: 25
                serie: cafes-du-port
                edition: 4
                event_start_date: 2027-01-19 16:30:00 +01:00
                event_end_date: 2027-01-19 18:00:00 +01:00
                champs_informations:
                - intitule: Horaires
                  contenu: De 16\u00A0h\u00A030 à 18\u00A0h
                - intitule: Modalités
                  contenu: Sur place (25\u00A0places). Inscription obligatoire
                ---

                ## Ce que l’on essaie

                À compléter.
                """);
    }

    @Test
    void letsAnOrganiserWriteTheModelOfTheirSeries() throws Exception {
        var page = agent.open("/atelier/series/cafes-du-port/redaction");
        assertThat(page.select("main a[href='/atelier/evenements/nouveau?serie=cafes-du-port']"))
                .hasSize(1);
        agent.send(
                "/redaction",
                Map.of(
                        "version", "0",
                        "modele-trame", "## Avant\r\n\r\nÀ compléter.\r\n",
                        "modele-acces-0-type", "Bus",
                        "modele-acces-0-lignes", "Ligne 3\r\nLigne 8",
                        "modele-enligne", "sans limite",
                        "modele-questions-0-intitule", "Vos attentes",
                        "modele-questions-0-type", "texte",
                        "modele-questions-0-finalite", "preparation",
                        "modele-questions-0-conservation", "P3M",
                        "modele-contact", "Équipe du port"));
        assertThat(redaction.text("series/cafes-du-port.md")).isEqualTo("""
                ---
                titre: Cafés du port
                modele:
                  texte: |-
                    ## Avant

                    À compléter.
                  acces:
                  - type: Bus
                    lignes:
                    - nom: Ligne 3
                    - nom: Ligne 8
                  inscription:
                    en_ligne:
                      places: null
                    questions:
                    - id: vos-attentes
                      intitule: Vos attentes
                      type: texte
                      finalite: preparation
                      conservation: P3M
                  contact:
                    nom: Équipe du port
                ---
                """);
        assertThat(agent.open("/atelier/series/cafes-du-port/redaction")
                        .select("[name=modele-questions-0-intitule]")
                        .val())
                .isEqualTo("Vos attentes");
        agent.open("/atelier/evenements/nouveau");
        agent.send("/nouveau", answers("structure"));
        assertThat(redaction.text("agenda/reparer-une-maille.md"))
                .contains("- nom: Ligne 8", "- id: vos-attentes", "conservation: P3M");
        assertThat(agent.open("/series/cafes-du-port/").select("main").text()).doesNotContain("Avant", "compléter");
    }

    @Test
    void countsUpWhereANameIsTaken() throws Exception {
        for (var name : new String[] {"reparer-une-maille", "reparer-une-maille-2", "reparer-une-maille-3"}) {
            agent.open("/atelier/evenements/nouveau");
            agent.send("/nouveau", answers(""));
            assertThat(agent.path()).isEqualTo("/atelier/evenements/" + name + "/redaction");
        }
    }

    @Test
    void makesAFileNameOfWhateverIsTyped() throws Exception {
        agent.open("/atelier/evenements/nouveau");
        var answers = new java.util.HashMap<>(answers(""));
        answers.put("titre", "../../etc/passwd <<du matin>> \u0000 %2e%2e/œuf".replace("\u0000", ""));
        agent.send("/nouveau", answers);
        assertThat(agent.path()).isEqualTo("/atelier/evenements/etc-passwd-du-matin-2e-2e-oeuf/redaction");
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest() throws Exception {
        agent.open("/atelier/evenements/nouveau");
        var page = agent.send("/nouveau", Map.of("titre", "", "serie", "forum", "debut", ""));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-errors a").eachAttr("href")).containsExactly("#titre", "#serie", "#debut");
        page = agent.send("/nouveau", Map.of("titre", "Un titre", "serie", "cafes-du-port", "debut", "demain"));
        assertThat(page.select(".pc-errors a").eachAttr("href")).containsExactly("#debut");
        assertThat(page.select("#titre").val()).isEqualTo("Un titre");
    }

    @Test
    void copiesAnEditionAndAsksAgainForAllThatMustDiffer() throws Exception {
        agent.open("/atelier/evenements/criee/copie");
        var page = agent.send(
                "/copie",
                Map.of(
                        "titre",
                        "La criée de nuit",
                        "debut",
                        "12 mai 2026, 16 h 30",
                        "direct",
                        "https://visio.example.org/criee"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select(".pc-errors a").eachAttr("href")).containsExactly("#debut", "#direct");
        assertThat(page.select("#titre").val()).isEqualTo("La criée de nuit");
        agent.send("/copie", Map.of("titre", "La criée de nuit", "debut", "19 janvier 2027, 16 h 30"));
        assertThat(agent.path()).isEqualTo("/atelier/evenements/la-criee-de-nuit/redaction");
        assertThat(redaction.text("agenda/la-criee-de-nuit.md"))
                .contains("edition: 4", "lieu: La Verrerie", "etat: promis", "published: false")
                .doesNotContain("2026", "visio", "Venez tôt");
    }

    @Test
    void comesBackFromExportAsItWas(@TempDir Path folder, @Autowired Imports imports, @Autowired Exports exports)
            throws Exception {
        agent.open("/atelier/evenements/nouveau");
        agent.send("/nouveau", answers("structure"));
        agent.send("/redaction", Map.of("titre", "Réparer un filet", "lieu", "Le Quai", "version", "1"));
        var written = redaction.text("agenda/reparer-une-maille.md");
        exports.run(folder, Progress.SILENT);
        var file = folder.resolve("agenda/reparer-une-maille.md");
        assertThat(file).hasContent(written);
        var report = imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        assertThat(report.added() + report.changed()).isZero();
        assertThat(redaction.text("agenda/reparer-une-maille.md")).isEqualTo(written);
        var checks = Checks.standard();
        assertThat(checks.check(Document.read("agenda/reparer-une-maille.md", Files.readAllBytes(file))))
                .isEqualTo(checks.check(
                        Document.read("agenda/reparer-une-maille.md", written.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void beginsAnArticle() throws Exception {
        agent.open("/atelier/actualites/nouvelle");
        agent.send("/nouvelle", Map.of("titre", "Ce que la criée a changé", "serie", "cafes-du-port"));
        assertThat(redaction.text("actualites/ce-que-la-criee-a-change.md")).isEqualTo("""
                ---
                title: Ce que la criée a changé
                published: false
                serie: cafes-du-port
                ---
                """);
    }

    @Test
    void beginsAPageAndPublishesItAtTheRoot() throws Exception {
        redaction.is("marie", new Grant(Role.ADMINISTRATOR, ""));
        agent.open("/atelier/pages/nouvelle");
        var page = agent.send("/nouvelle", Map.of("titre", "Agenda"));
        assertThat(page.select(".pc-errors").text()).contains("l’adresse /agenda/ sert déjà au site");
        agent.send("/nouvelle", Map.of("titre", "À propos"));
        assertThat(agent.path()).isEqualTo("/atelier/pages/a-propos/redaction");
        agent.open("/a-propos/");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
        redaction.put(
                "_percolateur/pages/a-propos.md",
                "---\ntitle: À propos\nchapeau-text: Qui nous sommes.\n---\n\nUne équipe.\n");
        var shown = agent.open("/a-propos");
        assertThat(agent.path()).isEqualTo("/a-propos/");
        assertThat(shown.select("h1").text()).isEqualTo("À propos");
        assertThat(shown.select("main").text()).contains("Qui nous sommes.", "Une équipe.");
        assertThat(agent.open("/plan-du-site/").select("main a[href=/a-propos/]"))
                .hasSize(1);
        assertThat(agent.open("/recherche?q=equipe").select("main a[href=/a-propos/]"))
                .isNotEmpty();
    }

    @Test
    void leavesTheProgramItsAddresses() throws Exception {
        redaction.put("_percolateur/pages/agenda.md", "---\ntitle: Pris\n---\n");
        assertThat(agent.open("/agenda/").select("h1").text()).isEqualTo("Agenda");
        assertThat(agent.open("/agenda-2/").select("h1").text()).isEqualTo("Pris");
        agent.staying().open("/rien-du-tout");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void letsAnEditorBeginForTheirSeriesOnly() throws Exception {
        redaction.edits("noe");
        agent.open("/atelier/evenements/nouveau");
        agent.send("/nouveau", answers(""));
        assertThat(agent.path()).endsWith("/redaction");
        agent.open("/atelier/evenements/nouveau");
        var answers = new java.util.HashMap<>(answers(""));
        answers.put("serie", "");
        agent.send("/nouveau", answers);
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        agent.open("/atelier/pages/nouvelle");
        assertThat(agent.answer().statusCode()).isEqualTo(403);
    }
}
