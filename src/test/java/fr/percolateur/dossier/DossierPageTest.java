package fr.percolateur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.network.Sender;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.proof.Challenge;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.signin.Browser;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// « Mes données », as a person reads it.
@PageTest
class DossierPageTest {

    private static final String INES = "ines@marees.gouv.fr";

    private final Registrations registrations;
    private final RegistrationLinks links;
    private final Postbag postbag;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    DossierPageTest(
            @Autowired Registrations registrations,
            @Autowired RegistrationLinks links,
            @Autowired DataSource dataSource) {
        this.registrations = registrations;
        this.links = links;
        this.postbag = Postbag.of(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
    }

    @BeforeAll
    static void announce(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        var file = folder.resolve("agenda/phare.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Rencontre du phare"
                event_start_date: %s 10:00:00 +01:00
                public: tous
                inscription:
                  sur_place: {places: 5}
                  questions:
                    - {id: attente, intitule: "Vos attentes", type: texte, finalite: preparation, conservation: P3M}
                ---
                On se retrouve au port.
                """.formatted(LocalDate.now().plusDays(20)));
        Files.writeString(
                folder.resolve("agenda/digue.md"), """
                ---
                title: "Rencontre de la digue"
                event_start_date: %s 10:00:00 +01:00
                public: tous
                inscription:
                  sur_place: {places: 5}
                ---
                On marche jusqu’au bout.
                """.formatted(LocalDate.now().plusDays(40)));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from registration").update();
        Emptying.of(jdbc, "agent, sign_in_code, mail_letter");
        browser = new Browser(port);
    }

    private Terms phare() {
        return terms("phare");
    }

    private Terms terms(String slug) {
        return registrations
                .terms(jdbc.sql("select id from document where slug = :slug")
                        .param("slug", slug)
                        .query((row, _) -> row.getLong(1))
                        .single())
                .orElseThrow();
    }

    private static Attendee attendee(String email) {
        return new Attendee(
                Mode.ONSITE,
                "Inès",
                "Caron",
                email,
                "=cheffe()",
                "Agence des Marées",
                false,
                List.of(),
                Map.of("attente", "Du café"),
                "Une place près de la porte");
    }

    private Registration seat(String email) {
        return seat(phare(), email);
    }

    private Registration seatElsewhere(String email) {
        return seat(terms("digue"), email);
    }

    private Registration seat(Terms terms, String email) {
        return switch (registrations
                .submit(terms, attendee(email), Challenge.fresh(), Sender.UNBOUND)
                .submission()) {
            case Submission.Held(var held) -> {
                registrations.confirm(held.id(), true);
                yield held;
            }
            case Submission other -> throw new AssertionError(other);
        };
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(browser.get(address).body());
    }

    @Test
    void leadsVisitorsToSignInFirst() throws Exception {
        var answer = browser.get("/mes-donnees");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/connexion?suite=%2Fmes-donnees");
    }

    @Test
    void showsAllThatIsKeptAndWhy() throws Exception {
        seat(INES);
        seat("noe@marees.gouv.fr");
        browser.signIn(INES, postbag);

        var page = page("/mes-donnees");

        assertThat(page.select("section h2").eachText())
                .containsExactlyInAnyOrder(
                        "Corriger",
                        "Votre compte",
                        "Les codes demandés pour votre adresse",
                        "Vos connexions en cours",
                        "Les courriels qui vous ont été envoyés",
                        "Vos inscriptions",
                        "Vos réponses aux questions",
                        "Vos besoins pour participer");
        assertThat(page.select("main").text())
                .contains(
                        "Une place près de la porte", "Du café", "Rencontre du phare", "Sept jours après la rencontre")
                .doesNotContain("noe@");
        assertThat(browser.get("/mes-donnees").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    private String heldLink(String email) {
        return switch (registrations
                .submit(phare(), attendee(email), Challenge.fresh(), Sender.UNBOUND)
                .submission()) {
            case Submission.Held(var registration) -> links.issue(registration);
            case Submission other -> throw new AssertionError(other);
        };
    }

    @Test
    void tellsWhoeverHasALinkOfThatRegistrationAlone() throws Exception {
        var link = "/inscription/" + links.issue(seat(INES));

        assertThat(page(link).select("a[href$=/mes-donnees]").eachAttr("href")).contains(link + "/mes-donnees");
        var page = page(link + "/mes-donnees");

        assertThat(page.select("h1").text()).isEqualTo("Mes informations");
        assertThat(page.select("#nom").val()).isEqualTo("Caron");
        assertThat(page.select("main").text())
                .contains("Rencontre du phare", INES)
                .doesNotContain("Du café", "Une place près de la porte", "Votre compte", "Les courriels");
        assertThat(page.select("main a").eachAttr("href")).contains("/mes-donnees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export.zip", "/effacement"})
    void neitherGivesNorErasesAllByALink(String ending) throws Exception {
        var link = "/inscription/" + links.issue(seat(INES)) + "/mes-donnees";

        assertThat(browser.get(link + ending).statusCode()).isEqualTo(404);
        assertThat(browser.submit(link, link + ending, "").statusCode()).isIn(403, 404);
        assertThat(count("registration")).isOne();
    }

    @Test
    void showsNothingByALinkThatNobodyConfirmed() throws Exception {
        assertThat(browser.get("/inscription/" + heldLink(INES) + "/mes-donnees")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/inscription/rien/mes-donnees").statusCode()).isEqualTo(404);
    }

    @Test
    void correctsByALinkThatRegistrationAlone() throws Exception {
        var here = seat(INES);
        var elsewhere = seatElsewhere(INES);
        var link = "/inscription/" + links.issue(here) + "/mes-donnees";

        var done = browser.submit(
                link, link + "/correction", "prenom=In%C3%A8s&nom=Leroux&fonction=&organisme=Capitainerie");

        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith(link + "?fait=correction");
        assertThat(registrations.find(here.id()).orElseThrow().name()).isEqualTo("Inès Leroux");
        assertThat(registrations.find(elsewhere.id()).orElseThrow().name()).isEqualTo("Inès Caron");
        assertThat(page(link + "?fait=correction").select(".fr-notice").text()).contains("C’est corrigé");
        var refused = browser.submit(link, link + "/correction", "prenom=&nom=Leroux");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#nom").val()).isEqualTo("Leroux");
    }

    @Test
    void showsNobodyElseWhateverTheAddressSays() throws Exception {
        seat("noe@marees.gouv.fr");
        browser.signIn(INES, postbag);

        for (var query : List.of("?email=noe@marees.gouv.fr", "?bearer.email=noe@marees.gouv.fr&link=rien")) {
            assertThat(page("/mes-donnees" + query).select("main").text())
                    .contains("au sujet de " + INES)
                    .doesNotContain("noe@");
        }
        browser.submit("/mes-donnees/effacement", "email=noe@marees.gouv.fr");
        assertThat(count("registration")).isOne();
    }

    @Test
    void correctsWhoOneIsEverywhere() throws Exception {
        var registration = seat(INES);
        browser.signIn(INES, postbag);

        var done = browser.submit(
                "/mes-donnees",
                "/mes-donnees/correction",
                "prenom=In%C3%A8s&nom=Leroux&fonction=&organisme=Capitainerie");

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(registrations.find(registration.id()).orElseThrow().name()).isEqualTo("Inès Leroux");
        assertThat(jdbc.sql("select family_name from agent")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("Leroux");
        assertThat(page("/mes-donnees?fait=correction").select(".fr-notice").text())
                .contains("C’est corrigé");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() throws Exception {
        seat(INES);
        browser.signIn(INES, postbag);

        var refused = browser.submit(
                "/mes-donnees", "/mes-donnees/correction", "prenom=&nom=" + "a".repeat(201) + "&fonction=cheffe");

        var page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#erreurs li").eachText())
                .containsExactly("Indiquez votre prénom.", "Cette réponse est trop longue : 200 caractères au plus.");
        assertThat(page.select("#fonction").val()).isEqualTo("cheffe");
        assertThat(page.title()).startsWith("Erreur – Mes données");
    }

    @Test
    void exportsTheSameForProgramsAndForSpreadsheets() throws Exception {
        seat(INES);
        browser.signIn(INES, postbag);

        var files = unzipped("/mes-donnees/export.zip");

        assertThat(files.keySet()).containsExactlyInAnyOrder("mes-donnees.json", "mes-donnees.csv", "lisez-moi.txt");
        assertThat(files.get("mes-donnees.json"))
                .contains("\"adresse\" : \"" + INES + "\"", "\"Vos attentes\" : \"Du café\"", "\"=cheffe()\"");
        assertThat(files.get("mes-donnees.csv"))
                .contains(
                        "\"Vos inscriptions\";\"Rencontre du phare\";\"Fonction\";\"'=cheffe()\"",
                        "\"Vos réponses aux questions\";\"Rencontre du phare\";\"Vos attentes\";\"Du café\"");
    }

    private Map<String, String> unzipped(String path) throws Exception {
        var answer = browser.download(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void erasesByAButtonAndOnlyByIt() throws Exception {
        seat(INES);
        browser.signIn(INES, postbag);
        assertThat(page("/mes-donnees/effacement").select("main li").eachText()).contains("Vos inscriptions");
        assertThat(count("registration")).isOne();

        var erased = Jsoup.parse(browser.submit("/mes-donnees/effacement", "").body());

        assertThat(erased.select("h1").text()).isEqualTo("Vos données sont effacées");
        assertThat(erased.select("main li").eachText())
                .singleElement()
                .asString()
                .startsWith("Les codes demandés pour votre adresse");
        assertThat(count("registration") + count("agent") + count("mail_letter") + count("sign_in_session"))
                .isZero();
        assertThat(browser.get("/mes-donnees").statusCode()).isEqualTo(303);
    }

    @Test
    void keepsTheAccountOfWhoHasARole() throws Exception {
        browser.signIn(INES, postbag);
        jdbc.sql("""
                insert into agent_grant (agent_id, role, series, granted_at)
                select id, 'organiser', 'cafes', now() from agent
                """).update();

        var erased = browser.submit("/mes-donnees/effacement", "").body();

        assertThat(Jsoup.parse(erased).select("main").text()).contains("Votre compte, parce qu’il porte un rôle");
        assertThat(count("agent")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mes-donnees/effacement", "/mes-donnees/correction"})
    void actsOnlyFromAFormOfOurs(String action) throws Exception {
        browser.signIn(INES, postbag);

        assertThat(browser.post(action, "prenom=A&nom=B").statusCode()).isEqualTo(403);
        assertThat(count("agent")).isOne();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
