package fr.percolateur.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
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
class MessagesPageTest {

    private static final String MESSAGES = "/atelier/evenements/phare/messages";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private JdbcClient jdbc;

    private Agent organiser;

    @BeforeEach
    void enter() {
        organiser = new Agent(port);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        Emptying.of(jdbc, "registration, correspondence_mailing");
        verrerie.seat("phare", "Zoé", Mode.ONSITE);
        verrerie.seat("phare", "Aurèle", Mode.ONSITE);
        verrerie.seat("phare", "Malo", Mode.ONLINE);
    }

    @AfterEach
    void leave() {
        organiser.close();
    }

    private static Map<String, String> typed(String mode) {
        return new HashMap<>(Map.of(
                "etat", "confirmed",
                "mode", mode,
                "presence", "any",
                "sujet", "Le quai, {prénom}",
                "texte", "Bonjour {prénom},\n\nOn entre par le quai.",
                "geste", "apercu"));
    }

    private Document confirmation(String mode) throws Exception {
        organiser.open(MESSAGES);
        return organiser.send("/messages", typed(mode));
    }

    @Test
    void writesToASegmentAfterShowingAndCounting() throws Exception {
        var confirm = confirmation("sur_place");
        assertThat(confirm.select("h1").text()).isEqualTo("Relire avant l’envoi");
        assertThat(confirm.select(".pc-title__lede p").eachText())
                .containsExactly(
                        "2 personnes recevront ce message, chacune le sien. Rien n’est encore parti.",
                        "Inscription : confirmée\u202F; participation : sur place\u202F; venues ou non : toutes.");
        assertThat(confirm.select(".pc-letter__html p").eachText().getFirst()).isEqualTo("Bonjour Camille,");
        assertThat(sent()).isZero();

        var done = organiser.press("Envoyer à 2 personnes");
        assertThat(organiser.path()).isEqualTo(MESSAGES);
        assertThat(done.select("[role=status]").text()).contains("Votre message part.");
        assertThat(done.select("tbody th").eachText()).contains("Le quai, {prénom}");
        assertThat(sent()).isOne();
    }

    @Test
    void sendsOnceWhatIsSentTwice() throws Exception {
        var confirm = confirmation("sur_place");
        var fields = new HashMap<String, String>();
        confirm.select("form[action$=/envoi] input[type=hidden]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        organiser.post(MESSAGES + "/envoi", fields);
        organiser.open(MESSAGES);
        organiser.post(MESSAGES + "/envoi", fields);

        assertThat(organiser.answer().statusCode()).isEqualTo(200);
        assertThat(sent()).isOne();
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'message.sent'")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isPositive();
    }

    @Test
    void goesBackToWritingWithAllThatWasTyped() throws Exception {
        confirmation("en_ligne");
        var again = organiser.press("Modifier le message");

        assertThat(again.select("#sujet").val()).isEqualTo("Le quai, {prénom}");
        assertThat(again.select("#texte").val()).isEqualTo("Bonjour {prénom},\n\nOn entre par le quai.");
        assertThat(again.select("input[name=mode][checked]").eachAttr("value")).containsExactly("en_ligne");
        assertThat(sent()).isZero();
    }

    @Test
    void sendsNothingToNobody() throws Exception {
        organiser.open(MESSAGES);
        var fields = typed("sur_place");
        fields.put("presence", "present");
        var refused = organiser.send("/messages", fields);

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(refused.select("#erreurs").text()).contains("Personne ne répond à ces conditions.");
        assertThat(refused.select("#texte").val()).contains("On entre par le quai.");
    }

    @Test
    void saysAllThatIsWrongAtOnce() throws Exception {
        organiser.open(MESSAGES);
        var refused = organiser.send("/messages", Map.of("sujet", "", "texte", "{nom de famille}"));

        assertThat(refused.select("#erreurs a").eachAttr("href"))
                .containsExactly("#etat-confirmed", "#mode-sur_place", "#sujet", "#texte");
    }

    @ParameterizedTest
    @CsvSource({
        "'',            '',             303, 303",
        "DOOR,          cafes-du-port,  403, 403",
        "ORGANISER,     autres-cafes,   403, 403",
        "ORGANISER,     cafes-du-port,  200, 422",
        "ADMINISTRATOR, '',             200, 422",
    })
    void opensToWhoOrganisesTheSeries(String role, String series, int get, int post) throws Exception {
        organiser.staying();
        for (var action : List.of(MESSAGES, MESSAGES + "/envoi")) {
            verrerie.is(Role.ORGANISER, "cafes-du-port");
            organiser.open(MESSAGES);
            become(role, series);
            organiser.post(action, Map.of("envoi", "9b2d1c7e-6c3f-4b8e-9f57-0f0f9a9a9a9a"));
            assertThat(organiser.answer().statusCode()).as(action).isEqualTo(post);
        }
        organiser.open(MESSAGES);
        assertThat(organiser.answer().statusCode()).isEqualTo(get);
        assertThat(sent()).isZero();
    }

    private void become(String role, String series) {
        if (role.isEmpty()) {
            verrerie.is(new Viewer.Visitor());
        } else {
            verrerie.is(Role.valueOf(role), series);
        }
    }

    @Test
    void givesAxeNothingToSay() {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(320, 800))) {
            page.navigate("http://localhost:" + port + MESSAGES);
            assertThat(Axe.violations(page)).isEmpty();
            page.fill("#sujet", "Le quai");
            page.fill("#texte", "Bonjour {prénom}");
            page.click("button[value=apercu]");
            assertThat(page.locator("h1").innerText()).isEqualTo("Relire avant l’envoi");
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    private int sent() {
        return jdbc.sql("select count(*) from correspondence_mailing where occasion = 'message'")
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
