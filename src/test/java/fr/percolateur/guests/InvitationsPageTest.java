package fr.percolateur.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import fr.percolateur.accounts.Agents;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the letter to the place, without script. `cercle` is on invitation; `atelier` is for agents, and closed.
@PageTest
@Import(Verrerie.Entry.class)
class InvitationsPageTest {

    private static final String CIRCLE = "/atelier/evenements/cercle/invitations";
    private static final String WORKSHOP = "/atelier/evenements/atelier/invitations";
    private static final String JURY = "/atelier/evenements/jury/invitations";
    private static final String MAEL = "mael@gmail.com";
    private static final String NOE = "noe@verrerie.gouv.fr";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Agents agents;

    @Autowired
    private JdbcClient jdbc;

    private final Postbag postbag;
    private Agent organiser;
    private Agent guest;

    InvitationsPageTest(@Autowired DataSource dataSource) {
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeAll
    static void write(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        event(folder, "cercle", "public: invitation", "ouvre: 2020-01-01 09:00:00 +01:00");
        event(folder, "jury", "public: agents", "approbation: true");
        event(folder, "atelier", "public: agents", "ferme: 2020-01-01 09:00:00 +01:00");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private static void event(Path folder, String slug, String audience, String opening) throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(folder.resolve("agenda").resolve(slug + ".md"), """
                ---
                title: "Rencontre du %s"
                serie: cafes-du-port
                event_start_date: %s 16:30:00 +01:00
                lieu: La Verrerie
                %s
                inscription:
                  %s
                  sur_place: {places: 10}
                ---
                On se retrouve à la Verrerie.
                """.formatted(
                        slug, OffsetDateTime.now(ZoneOffset.UTC).plusDays(20).toLocalDate(), audience, opening));
    }

    @BeforeEach
    void enter() {
        organiser = new Agent(port);
        guest = new Agent(port);
        Emptying.of(jdbc, "registration, invitation, mail_letter");
        verrerie.is(noe());
    }

    @AfterEach
    void leave() {
        organiser.close();
        guest.close();
    }

    private Viewer noe() {
        var id = agents.arrive(new EmailAddress(NOE)).id();
        return new Viewer.SignedIn(id, "Noé Brindeau", NOE, Set.of(new Grant(Role.ORGANISER, "cafes-du-port")));
    }

    private Document invite(String page) throws Exception {
        organiser.open(page);
        return organiser.send(
                "/invitations", Map.of("nom", "Maël Quintin", "courriel", "Mael@gmail.com", "titre", "speaker"));
    }

    /// Of the latest letter.
    private String link() {
        var text = postbag.to(MAEL).getFirst().text();
        var link = Pattern.compile("/agenda/\\S+\\?invitation=\\S+").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Map<String, String> answer(String email) {
        return Map.of("mode", "sur_place", "prenom", "Maël", "nom", "Quintin", "courriel", email);
    }

    @Test
    void invitesSomeoneWhoThenRegistersBesideTheConditions() throws Exception {
        var page = invite(WORKSHOP);
        assertThat(page.select("[role=status]").text()).contains("L’invitation part.");
        assertThat(page.select("tbody").text()).contains("Maël Quintin", MAEL, "intervenant·e", "sans réponse");
        var letter = postbag.to(MAEL).getFirst();
        assertThat(letter.subject()).isEqualTo("Vous êtes invité·e à intervenir\u00A0: Rencontre du atelier");
        assertThat(letter.text())
                .contains("Noé Brindeau a le plaisir de vous inviter à intervenir")
                .contains("elle vaut pour l’adresse mael@gmail.com, et pour elle seule");

        verrerie.is(new Viewer.Visitor());
        var form = guest.open(link());
        assertThat(form.select("#prenom").val() + " " + form.select("#nom").val())
                .isEqualTo("Maël Quintin");
        assertThat(form.select("#courriel").val()).isEmpty();
        guest.send("/inscription", answer(MAEL));
        assertThat(guest.path()).contains("/verification/");
        guest.send(guest.path(), Map.of("code", code()));
        assertThat(guest.state()).isEqualTo("confirmed");

        verrerie.is(noe());
        assertThat(organiser.open(WORKSHOP).select("tbody").text()).contains("inscrit·e");
    }

    @Test
    void needsNoApprovalBesideTheInvitation() throws Exception {
        invite(JURY);
        verrerie.is(new Viewer.Visitor());
        guest.open(link());
        guest.send("/inscription", answer(MAEL));
        guest.send(guest.path(), Map.of("code", code()));

        assertThat(guest.state()).isEqualTo("confirmed");
    }

    @Test
    void needsNoApprovalOfSomeoneInvitedWhoIsSignedIn() throws Exception {
        invite(JURY);
        verrerie.is(new Viewer.SignedIn(UUID.randomUUID(), "Maël Quintin", MAEL, Set.of()));
        guest.open("/agenda/jury/inscription");
        guest.send("/inscription", answer(MAEL));

        assertThat(guest.state()).isEqualTo("confirmed");
    }

    @Test
    void approvesWhoeverAwaitedItOnceTheyAreInvited() throws Exception {
        verrerie.is(new Viewer.SignedIn(UUID.randomUUID(), "Zoé Alder", "zoe@verrerie.gouv.fr", Set.of()));
        guest.open("/agenda/jury/inscription");
        guest.send("/inscription", answer("zoe@verrerie.gouv.fr"));
        assertThat(guest.state()).isEqualTo("pending");
        var page = guest.path();

        verrerie.is(noe());
        organiser.open(JURY);
        organiser.send(
                "/invitations", Map.of("nom", "Zoé Alder", "courriel", "zoe@verrerie.gouv.fr", "titre", "guest"));

        guest.open(page);
        assertThat(guest.state()).isEqualTo("confirmed");
        assertThat(postbag.to("zoe@verrerie.gouv.fr").stream().map(Postbag.Posted::subject))
                .contains("Inscription confirmée\u00A0: Rencontre du jury");
    }

    private String code() {
        return Pattern.compile("(?m)^\\d{6}$")
                .matcher(postbag.to(MAEL).getFirst().text())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void isNotPassedOnUnnoticed() throws Exception {
        invite(CIRCLE);
        verrerie.is(new Viewer.Visitor());
        for (var attempt = 0; attempt < 2; attempt++) {
            guest.open(link());
            var refused = guest.send("/inscription", answer("zoe@verrerie.gouv.fr"));
            assertThat(guest.answer().statusCode()).isEqualTo(422);
            assertThat(refused.select("#courriel-erreur").text().replace('\u00A0', ' '))
                    .isEqualTo(
                            "Cette invitation est personnelle : elle vaut pour l’adresse m•••@gmail.com. Répondez avec"
                                    + " cette adresse, ou demandez à la personne qui vous a invité·e d’inviter la vôtre.");
            assertThat(refused.select("#nom").val()).isEqualTo("Quintin");
            assertThat(refused.select("main").text()).doesNotContain(MAEL);
        }

        assertThat(postbag.to("zoe@verrerie.gouv.fr")).isEmpty();
        assertThat(postbag.to(NOE)).hasSize(1);
        assertThat(postbag.to(NOE).getFirst().subject())
                .isEqualTo("Une invitation a changé de mains\u00A0: Rencontre du cercle");
        assertThat(postbag.to(NOE).getFirst().text()).doesNotContain("zoe@");
        verrerie.is(noe());
        assertThat(organiser.open(CIRCLE).select("tbody").text()).contains("Présentée avec une autre adresse le");
    }

    @Test
    void showsAnEventOnInvitationToTheInvitedAlone() throws Exception {
        invite(CIRCLE);
        verrerie.is(new Viewer.Visitor());
        assertThat(guest.open("/agenda/cercle/").select(".pc-ticket").text())
                .contains("Sur invitation")
                .doesNotContain("S’inscrire à");
        assertThat(guest.open("/agenda/cercle/").select("a[href$=/inscription]"))
                .isEmpty();
        assertThat(guest.open("/agenda/cercle/inscription").select("main").text())
                .contains("Cette rencontre est sur invitation");
        assertThat(guest.open("/agenda/cercle/inscription?invitation=autre").select("form[action$=inscription]"))
                .isEmpty();
        assertThat(guest.open(link()).select("form[action$=inscription]")).hasSize(1);

        guest.post("/agenda/cercle/inscription", answer("zoe@verrerie.gouv.fr"));
        assertThat(guest.answer().statusCode()).isEqualTo(409);
        verrerie.is(new Viewer.SignedIn(UUID.randomUUID(), "Maël Quintin", MAEL, Set.of()));
        assertThat(guest.open("/agenda/cercle/inscription").select("form[action$=inscription]"))
                .hasSize(1);
    }

    @Test
    void sendsAgainWithANewLinkAndWithdraws() throws Exception {
        invite(CIRCLE);
        var first = link();
        organiser.press("Renvoyer l’invitation de Maël Quintin");
        var second = link();
        assertThat(second).isNotEqualTo(first);
        assertThat(guest.open(second).select("form[action$=inscription]")).hasSize(1);
        verrerie.is(new Viewer.Visitor());
        assertThat(guest.open(first).select("form[action$=inscription]")).isEmpty();

        verrerie.is(noe());
        organiser.open(CIRCLE);
        organiser.send("/renvoi", Map.of());
        organiser.open(CIRCLE);
        organiser.post(CIRCLE + "/retrait", Map.of("courriel", MAEL));
        assertThat(organiser.open(CIRCLE).select("main").text()).contains("Personne n’est encore invité");
        verrerie.is(new Viewer.Visitor());
        assertThat(guest.open(second).select("form[action$=inscription]")).isEmpty();
    }

    /// Whoever receives two letters opens the first, whose link serves no more.
    @Test
    void sendsOneLetterHoweverOftenAButtonIsPressed() throws Exception {
        organiser.open(CIRCLE);
        var fields = Map.of("nom", "Maël Quintin", "courriel", MAEL, "titre", "guest");
        organiser.send("/invitations", fields);
        organiser.send("/invitations", fields);
        assertThat(letters()).isEqualTo(1);

        var again = organiser
                .open(CIRCLE)
                .select("form[action$=renvoi] input[name=vu]")
                .val();
        for (var press = 0; press < 2; press++) {
            organiser.post(CIRCLE + "/renvoi", Map.of("courriel", MAEL, "vu", again));
            assertThat(organiser.answer().statusCode()).isEqualTo(200);
        }
        assertThat(letters()).isEqualTo(2);
        assertThat(guest.open(link()).select("form[action$=inscription]")).hasSize(1);

        organiser.open(CIRCLE);
        organiser.press("Renvoyer l’invitation de Maël Quintin");
        assertThat(letters()).isEqualTo(3);
    }

    private int letters() {
        return jdbc.sql("select count(*) from mail_letter where recipient = :to")
                .param("to", MAEL)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() throws Exception {
        organiser.open(CIRCLE);
        var refused = organiser.send("/invitations", Map.of("nom", "Maël", "courriel", "mael@", "titre", "guest"));

        assertThat(organiser.answer().statusCode()).isEqualTo(422);
        assertThat(refused.select("#nom").val()).isEqualTo("Maël");
        assertThat(refused.select("#courriel").val()).isEqualTo("mael@");
        assertThat(refused.select("#titre-guest").hasAttr("checked")).isTrue();
        assertThat(refused.select("#erreurs a").eachAttr("href")).containsExactly("#courriel");
    }

    @ParameterizedTest
    @CsvSource({
        "'',            '',            303",
        "DOOR,          cafes-du-port, 403",
        "ORGANISER,     autres-cafes,  403",
        "ORGANISER,     cafes-du-port, 404",
        "ADMINISTRATOR, '',            404",
    })
    void opensToWhoOrganisesTheSeries(String role, String series, int again) throws Exception {
        organiser.staying().open(CIRCLE);
        become(role, series);
        var mayEnter = again == 404;

        organiser.post(CIRCLE, Map.of());
        assertThat(organiser.answer().statusCode()).isEqualTo(mayEnter ? 422 : again);
        reopen();
        become(role, series);
        organiser.post(CIRCLE + "/renvoi", Map.of("courriel", MAEL));
        assertThat(organiser.answer().statusCode()).isEqualTo(again);
        reopen();
        become(role, series);
        organiser.post(CIRCLE + "/retrait", Map.of("courriel", MAEL));
        assertThat(organiser.answer().statusCode()).isEqualTo(mayEnter ? 303 : again);
        organiser.open(CIRCLE);
        assertThat(organiser.answer().statusCode()).isEqualTo(mayEnter ? 200 : again);
    }

    private void reopen() throws Exception {
        verrerie.is(noe());
        organiser.open(CIRCLE);
    }

    private void become(String role, String series) {
        if (role.isEmpty()) {
            verrerie.is(new Viewer.Visitor());
        } else {
            verrerie.is(Role.valueOf(role), series);
        }
    }

    @Test
    void givesAxeNothingToSay() throws Exception {
        invite(CIRCLE);
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(320, 800))) {
            for (var path : List.of(CIRCLE, link(), "/agenda/cercle/")) {
                page.navigate("http://localhost:" + port + path);
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }
}
