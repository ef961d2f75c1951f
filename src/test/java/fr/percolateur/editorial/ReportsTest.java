package fr.percolateur.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Finding;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

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
}
