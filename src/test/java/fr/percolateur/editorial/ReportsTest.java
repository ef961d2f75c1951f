package fr.percolateur.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Finding;
import fr.percolateur.rules.Code;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    private static final Set<String> LEVELS = Set.of("none", "note", "warning", "error");

    private static final List<Finding> FINDINGS = List.of(
            Notes.finding(Code.EMPTY_HREF, 8, 1, "Le lien « Plan » ne mène nulle part.", "<a href=\"\">", null),
            Notes.finding(
                    Code.HTTP_LINK, 12, 5, "Ce lien n’est pas chiffré.", "http://a.example/", "https://a.example/"));

    @Test
    void tellsPeopleWhereWhatWhyAndTheMend() {
        var out = new StringWriter();

        new TextReport(false).write(FINDINGS, new PrintWriter(out));

        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        agenda/algues.md:8:1: erreur [empty-href] Le lien « Plan » ne mène nulle part.
                         8 │ <a href="">
                           │ ^~~~~~~~~~~
                           = pourquoi : Le lien recharge la page ou ne fait rien.
                           = remède : Ajouter l’adresse, ou retirer le lien.

                        agenda/algues.md:12:5: remarque [http-link] Ce lien n’est pas chiffré.
                         12 │ http://a.example/
                            │ ^~~~~~~~~~~~~~~~~
                            = pourquoi : La connexion n’est pas chiffrée ; des réseaux d’administration la refusent.
                            = écrire : https://a.example/

                        1 erreur, aucun avertissement, 1 remarque dans 1 fichier.
                        """);
    }

    @Test
    void saysSoWhenNothingIsToMend() {
        var out = new StringWriter();

        new TextReport(false).write(List.of(), new PrintWriter(out));

        assertThat(out.toString()).isEqualToNormalizingNewlines("Aucun défaut trouvé.\n");
    }

    @Test
    void coloursOnlyATerminal() {
        var out = new StringWriter();

        new TextReport(true).write(FINDINGS, new PrintWriter(out));

        assertThat(out.toString()).contains("\u001B[1;31merreur\u001B[0m");
    }

    @Test
    void tellsProgramsOneArray() {
        var out = new StringWriter();

        new JsonReport().write(FINDINGS, out);

        assertThat(JsonMapper.shared().readTree(out.toString()))
                .isEqualTo(JsonMapper.shared().readTree("""
                                        [{"file": "agenda/algues.md", "line": 8, "column": 1, "rule": "empty-href",
                                          "severity": "error", "message": "Le lien « Plan » ne mène nulle part.",
                                          "excerpt": "<a href=\\"\\">", "suggestion": null},
                                         {"file": "agenda/algues.md", "line": 12, "column": 5, "rule": "http-link",
                                          "severity": "notice", "message": "Ce lien n’est pas chiffré.",
                                          "excerpt": "http://a.example/", "suggestion": "https://a.example/"}]
                                        """));
    }

    @Test
    void tellsCodeHostsRulesAndResults() {
        var out = new StringWriter();
        var spaced = new Finding(
                "agenda/un <<port>>.md",
                FINDINGS.getFirst().place(),
                "empty-href",
                Code.EMPTY_HREF.severity(),
                "Le lien « Plan » ne mène nulle part.",
                "<a href=\"\">",
                null);

        new SarifReport().write(List.of(spaced), out);

        var run = JsonMapper.shared().readTree(out.toString()).path("runs").get(0);
        var rules = run.path("tool").path("driver").path("rules");
        assertThat(rules.size()).isEqualTo(Checks.standard().rules().size());
        var index = run.path("results").get(0).path("ruleIndex").asInt();
        assertThat(rules.get(index)).isEqualTo(JsonMapper.shared().readTree("""
                                        {"id": "empty-href", "shortDescription": {"text": "Lien vide"},
                                         "fullDescription": {"text": "Le lien recharge la page ou ne fait rien."},
                                         "help": {"text": "Le lien recharge la page ou ne fait rien.\\nAjouter l’adresse, ou retirer le lien.",
                                                  "markdown": "Le lien recharge la page ou ne fait rien.\\n\\n**Remède.** Ajouter l’adresse, ou retirer le lien."},
                                         "defaultConfiguration": {"level": "error"}}
                                        """));
        assertThat(run.path("results").get(0).path("locations"))
                .isEqualTo(JsonMapper.shared().readTree("""
                                        [{"physicalLocation": {"artifactLocation": {"uri": "agenda/un%20%3C%3Cport%3E%3E.md"},
                                          "region": {"startLine": 8, "startColumn": 1, "snippet": {"text": "<a href=\\"\\">"}}}}]
                                        """));
    }

    /// The rules of SARIF 2.1.0 (§3.13 to §3.30) that its schema states, on findings of many kinds at once.
    @Test
    void tellsCodeHostsInTheShapeOfTheStandard() throws URISyntaxException {
        var source = Notes.event("style: \"h1 {color: red}\"\n", """
                # Un

                #### **Deux

                <p align="center">[ici](http://algues.example.fr/?utm_source=x)</p> 🎈 Un **mot ** et {. :noir}

                Rendez-vous jeudi 31 février de 9h à 10h. [Plan]() À venir.
                """);
        var findings = Checks.standard()
                .check(List.of(
                        Notes.read("agenda/a:b%20c/été <<1>>.md", source),
                        Notes.read("../agenda/sans-en-tete.md", "Bonjour"),
                        Notes.read("agenda/ferme.md", "---\ntitle: x\n")));
        var out = new StringWriter();

        new SarifReport().write(findings, out);

        var log = JsonMapper.shared().readTree(out.toString());
        assertThat(log.path("version").asString()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asString()).endsWith("/sarif-schema-2.1.0.json");
        assertThat(log.path("runs").size()).isEqualTo(1);
        var run = log.path("runs").get(0);
        assertThat(run.path("columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.path("tool").path("driver").path("name").asString()).isEqualTo("Percolateur");
        var rules = run.path("tool").path("driver").path("rules");
        assertThat(rules.findValuesAsString("id")).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(rules)
                .allSatisfy(rule -> assertThat(
                                rule.path("defaultConfiguration").path("level").asString())
                        .isIn(LEVELS));
        assertThat(run.path("results").size()).isEqualTo(findings.size()).isGreaterThan(10);
        for (var result : run.path("results")) {
            assertThat(rules.get(result.path("ruleIndex").asInt(-1)).path("id")).isEqualTo(result.path("ruleId"));
            assertThat(result.path("level").asString()).isIn(LEVELS);
            assertThat(result.path("message").path("text").asString()).isNotBlank();
            assertThat(result.path("locations").size()).isEqualTo(1);
            var location = result.path("locations").get(0).path("physicalLocation");
            var uri = new URI(location.path("artifactLocation").path("uri").asString());
            assertThat(uri.getScheme()).isNull();
            assertThat(uri.getPath())
                    .isIn("agenda/a:b%20c/été <<1>>.md", "../agenda/sans-en-tete.md", "agenda/ferme.md");
            assertThat(location.path("region").path("startLine").asInt()).isPositive();
            assertThat(location.path("region").path("startColumn").asInt()).isPositive();
        }
    }
}
