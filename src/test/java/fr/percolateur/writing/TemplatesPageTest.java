package fr.percolateur.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.correspondence.LetterKind;
import fr.percolateur.correspondence.Templates;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Without script.
@PageTest
@Import(Verrerie.Entry.class)
class TemplatesPageTest {

    private static final String LETTERS = "/atelier/series/cafes-du-port/messages";
    private static final String EVE = LETTERS + "/rappel-veille-sur-place";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Templates templates;

    @Autowired
    private JdbcClient jdbc;

    private Agent organiser;

    @BeforeEach
    void enter() {
        organiser = new Agent(port);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        templates.drop("cafes-du-port", LetterKind.DAY_ONSITE, new UUID(0, 1));
    }

    @AfterEach
    void leave() {
        organiser.close();
    }

    @Test
    void choosesTheWordsOfASeriesAndGoesBackToTheUsualOnes() throws Exception {
        organiser.open(EVE);
        var saved = organiser.send(
                "sur-place",
                Map.of(
                        "sujet",
                        "À demain, {prénom}",
                        "texte",
                        "Bonjour {prénom},\n\nÀ demain.",
                        "geste",
                        "enregistrer"));
        assertThat(saved.select("[role=status]").text()).contains("C’est enregistré.");
        assertThat(saved.select("tr:has(a[href$=rappel-veille-sur-place]) td").text())
                .isEqualTo("texte de la série");
        assertThat(templates.of("cafes-du-port", LetterKind.DAY_ONSITE).subject())
                .isEqualTo("À demain, {prénom}");

        organiser.open(EVE);
        organiser.press("Revenir au texte habituel");
        assertThat(templates.of("cafes-du-port", LetterKind.DAY_ONSITE)).isEqualTo(LetterKind.DAY_ONSITE.usual());
        assertThat(jdbc.sql("""
                        select v.before || ' > ' || coalesce(v.after, '')
                          from audit_entry e
                          join audit_value v on v.entry_id = e.id
                         where e.act = 'template.changed'
                           and e.subject = 'series/cafes-du-port'
                           and v.field = 'subject'
                           and v.before is not null
                        """).query((row, _) -> row.getString(1)).list()).contains("À demain, {prénom} > ");
    }

    @Test
    void showsTheLetterBeforeItIsSaved() throws Exception {
        organiser.open(EVE);
        var shown = organiser.send(
                "sur-place",
                Map.of(
                        "sujet", "À demain, {prénom}",
                        "texte", "Bonjour {prénom} {nom},\n\n<b>{événement}</b>",
                        "geste", "apercu"));

        assertThat(shown.select(".pc-letter__subject").text()).isEqualTo("Objet À demain, Camille");
        assertThat(shown.select(".pc-letter__html p").eachText())
                .startsWith("Bonjour Camille Exemple,", "<b>Rencontre du phare</b>");
        assertThat(shown.select(".pc-letter__html dt").eachText()).contains("Quand", "Où", "Votre inscription");
        assertThat(shown.select(".pc-letter__text").text()).contains("Bonjour Camille Exemple,", "Voir mon billet");
        assertThat(shown.select("#texte").val()).isEqualTo("Bonjour {prénom} {nom},\n\n<b>{événement}</b>");
        assertThat(templates.of("cafes-du-port", LetterKind.DAY_ONSITE)).isEqualTo(LetterKind.DAY_ONSITE.usual());
    }

    @Test
    void namesAFieldThatDoesNotExistAndKeepsWhatWasTyped() throws Exception {
        organiser.open(EVE);
        var refused = organiser.send(
                "sur-place", Map.of("sujet", "{titre}", "texte", "Bonjour {prenom},", "geste", "enregistrer"));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(refused.select("#texte-erreur").text().replace('\u00A0', ' '))
                .isEqualTo("« {prenom} » n’est pas un champ connu. Vous pouvez écrire : "
                        + "{prénom}, {nom}, {événement}, {série}, {date}, {horaires}, {lieu}.");
        assertThat(refused.select("#sujet").val()).isEqualTo("{titre}");
        assertThat(refused.select("#texte").val()).isEqualTo("Bonjour {prenom},");
        assertThat(refused.select("#erreurs a").eachAttr("href")).containsExactly("#sujet", "#texte");
    }

    @Test
    void refusesALetterThatWouldBeHeavy() throws Exception {
        organiser.open(EVE);
        var refused = organiser.send(
                "sur-place", Map.of("sujet", "À demain", "texte", "mot ".repeat(3_000), "geste", "enregistrer"));

        assertThat(refused.select("#texte-erreur").text()).startsWith("Raccourcissez le texte d’environ");
    }

    @ParameterizedTest
    @CsvSource({
        "'',            303, 303",
        "DOOR,          403, 403",
        "ORGANISER,     200, 403",
        "ADMINISTRATOR, 200, 200",
    })
    void opensToWhoOrganisesTheSeries(String role, int own, int other) throws Exception {
        if (role.isEmpty()) {
            verrerie.is(new Viewer.Visitor());
        } else {
            verrerie.is(Role.valueOf(role), role.equals("ADMINISTRATOR") ? "" : "cafes-du-port");
        }
        var someone = organiser.staying();

        for (var path : List.of("", "/annulation")) {
            someone.open(LETTERS + path);
            assertThat(someone.answer().statusCode()).isEqualTo(own);
        }
        someone.open("/atelier/series/une-autre/messages");
        assertThat(someone.answer().statusCode()).isEqualTo(other == 200 ? 404 : other);
    }

    @Test
    void givesAxeNothingToSay() throws Exception {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser()
                        .newPage(new NewPageOptions().setViewportSize(320, 800).setColorScheme(ColorScheme.DARK))) {
            for (var path : List.of(LETTERS, EVE, LETTERS + "/changement")) {
                page.navigate("http://localhost:" + port + path);
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }
}
