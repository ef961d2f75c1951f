package fr.percolateur.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Roles;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Part;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// A letter as an organiser composes it, without script.
@PageTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class LetterPageTest {

    private static final String NOE = "noe@marees.example.org";

    private final Imports imports;
    private final Roles roles;
    private final Dispatch dispatch;
    private final Printing printing;
    private final JdbcClient jdbc;
    private final Postbag postbag;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    LetterPageTest(Imports imports, Roles roles, Dispatch dispatch, Printing printing, DataSource dataSource) {
        this.imports = imports;
        this.roles = roles;
        this.dispatch = dispatch;
        this.printing = printing;
        this.jdbc = JdbcClient.create(dataSource);
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeEach
    void begin() throws Exception {
        Emptying.of(jdbc, "letter_issue, agent, sign_in_code, mail_letter, newsletter_subscriber");
        Files.createDirectories(folder.resolve("series"));
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(folder.resolve("series/cafe-du-phare.md"), "---\ntitle: \"Café du Phare\"\n---\nLe phare.\n");
        for (var number : List.of(1, 2)) {
            Files.writeString(folder.resolve("agenda/cafe-" + number + ".md"), """
                    ---
                    title: "Café n° %d"
                    event_start_date: %s 10:00:00 +01:00
                    serie: cafe-du-phare
                    ---
                    Une heure pour comprendre.
                    """.formatted(
                            number, LocalDate.now().plusDays(20 + number)));
        }
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        var grant = new Grant(Role.ORGANISER, "cafe-du-phare");
        roles.grant(new EmailAddress(NOE), grant, "https://rencontres.example.org", null);
        jdbc.sql("""
                with one as (
                    insert into newsletter_subscriber (address, token, confirmed_at, letters_agreed_at, letters_offered_at)
                    values ('solenn@marees.example.org', 'jeton-de-solenn-assez-long', now(), now(), now())
                    returning id
                )
                insert into newsletter_choice (subscriber_id, topic, label, confirmed_at)
                select id, 'serie:cafe-du-phare', 'Café du Phare', now() from one
                """).update();
    }

    private Browser organiser() throws Exception {
        var browser = new Browser(port);
        browser.signIn(NOE, postbag);
        return browser;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String compose(Browser noe) throws Exception {
        var begun = noe.submit("/atelier/lettres/", "/atelier/lettres/", "pour=cafe-du-phare");
        assertThat(begun.statusCode()).isEqualTo(303);
        return begun.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> told(Browser noe, String letter) throws Exception {
        return page(noe.get(letter)).select("input[name=annonce]").eachAttr("value");
    }

    @Test
    void composesOrdersPreviewsTriesSendsAndKeepsALetterOnTheSite() throws Exception {
        var noe = organiser();
        var letter = compose(noe);
        assertThat(page(noe.get(letter)).select("input[name=ajout]").eachAttr("value"))
                .contains("dates:cafe-1", "dates:cafe-2");

        var typed = "objet=" + encoded("Nouvelles du phare") + "&editorial="
                + encoded("Le phare **rouvre**, voyez [l’agenda](/agenda/).\n\n<script>alert(1)</script>");
        noe.submit(letter, typed + "&ajout=dates:cafe-1&ajout=dates:cafe-2&acte=ajouter");
        assertThat(told(noe, letter)).containsExactly("dates:cafe-1", "dates:cafe-2");
        noe.submit(letter, typed + "&acte=monter-dates:cafe-2");
        assertThat(told(noe, letter)).containsExactly("dates:cafe-2", "dates:cafe-1");
        noe.submit(letter, typed + "&acte=retirer-dates:cafe-1");
        assertThat(told(noe, letter)).containsExactly("dates:cafe-2");

        var light = noe.get(letter + "/apercu/clair");
        assertThat(light.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox", "'sha256-")
                .doesNotContain("unsafe-inline", "data:");
        assertThat(light.body()).contains("<strong>rouvre</strong>").doesNotContain("<script");
        assertThat(noe.get(letter + "/apercu/sombre").body()).contains("#17100c");
        assertThat(page(noe.get(letter + "/apercu")).select("pre").text()).contains("Le phare **rouvre**", "Café n° 2");

        noe.submit(letter, typed + "&acte=essai");
        assertThat(postbag.to(NOE).getFirst().subject()).isEqualTo("Essai\u00A0: Nouvelles du phare");

        assertThat(noe.submit(letter, typed + "&acte=programmer").statusCode()).isEqualTo(303);
        dispatch.send();
        assertThat(postbag.to("solenn@marees.example.org").getFirst().subject()).isEqualTo("Nouvelles du phare");
        var archived = page(new Browser(port).get("/lettres/1/"));
        assertThat(archived.select("h1").text()).isEqualTo("Nouvelles du phare");
        assertThat(archived.select(".pc-result__title a").eachAttr("href")).containsExactly("/agenda/cafe-2/");
        assertThat(page(noe.get("/lettres/")).select(".pc-result__title a").eachText())
                .containsExactly("Nouvelles du phare");
        assertThat(page(noe.get(letter)).select("#objet, button[value=programmer]"))
                .isEmpty();
    }

    @Test
    void listsCopiesThatDidNotArriveAndSendsThemAgain() throws Exception {
        var noe = organiser();
        var letter = compose(noe);
        noe.submit(letter, "objet=" + encoded("Nouvelles") + "&editorial=Bonjour&acte=programmer");
        dispatch.send();
        jdbc.sql("""
                update mail_letter
                   set status = 'bounced', reply = '550 5.2.2 mailbox full', settled_at = now()
                 where recipient = 'solenn@marees.example.org'
                """).update();

        var row = page(noe.get(letter)).select("tbody tr");
        assertThat(row.select("th").text()).isEqualTo("solenn@marees.example.org");
        assertThat(row.text()).contains("revenue", "550 5.2.2 mailbox full");
        var again = row.select("form").attr("action");
        assertThat(noe.submit(letter, again, "").statusCode()).isEqualTo(303);

        assertThat(jdbc.sql("select status from mail_letter where recipient = 'solenn@marees.example.org'")
                        .query(String.class)
                        .single())
                .isNotEqualTo("bounced");
        assertThat(page(noe.get(letter + "?fait=sent-again")).text()).contains("L’exemplaire repart");
        assertThat(page(noe.get(letter)).select("#exemplaires")).isEmpty();
    }

    @Test
    void saysWhatIsMissingBeforeItLeavesAndKeepsWhatWasTyped() throws Exception {
        var noe = organiser();
        var letter = compose(noe);

        var refused = noe.submit(
                letter,
                "objet=&editorial=" + encoded("Bonjour à tous")
                        + "&quand=plus-tard&jour=2020-01-01&heure=09:00&acte=programmer");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page(refused).select(".pc-errors a").eachText())
                .containsExactly("Donnez un objet à la lettre", "Choisissez un moment à venir");
        assertThat(page(refused).select("#editorial").val()).isEqualTo("Bonjour à tous");
        assertThat(page(refused).select("#jour").val()).isEqualTo("2020-01-01");
    }

    @Test
    void undoesNobodysWorkUnseen() throws Exception {
        var noe = organiser();
        var letter = compose(noe);
        var page = page(noe.get(letter));
        var old = page.select("form[action='" + letter + "'] input[type=hidden]").stream()
                .map(input -> input.attr("name") + "=" + input.attr("value"))
                .collect(java.util.stream.Collectors.joining("&"));
        noe.submit(letter, "objet=Premier&acte=enregistrer");

        var late = noe.post(letter, old + "&objet=Second&acte=enregistrer");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).select("#objet").val()).isEqualTo("Second");
        assertThat(page(noe.get(letter)).select("#objet").val()).isEqualTo("Premier");
    }

    @Test
    void standsInCommonMailProgramsAndWeighsLittleHoweverFull() {
        var items = IntStream.range(0, 60)
                .mapToObj(number -> new Item(
                        "dates",
                        "Prochaines dates",
                        "date-" + number,
                        "Une rencontre dont le titre est long " + number,
                        "mardi 12 janvier 2027 à 16 h 30",
                        "Deux phrases qui en disent assez. ".repeat(8).strip(),
                        "/agenda/rencontre-" + number + "/"))
                .toList();
        var issue = new Issue(
                1,
                null,
                "",
                List.of(),
                "Un & deux <b>",
                "Un mot. ".repeat(500),
                items,
                Issue.State.DRAFT,
                1,
                null,
                null,
                0);

        var html = printing.sheet(issue).html();
        var page = Jsoup.parse(html);

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        assertThat(page.select("table:not([role=presentation])")).isEmpty();
        assertThat(page.select("img, script, link, form, iframe"))
                .as("nothing is fetched")
                .isEmpty();
        assertThat(page.select("p:not([style]), h1:not([style]), h2:not([style]), a:not([style])"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(address -> address.matches("https?://.*"));
        assertThat(page.select("a").eachAttr("href")).contains(Part.Sheet.LEAVING);
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h1").text()).isEqualTo("Un & deux <b>");
        assertThat(page.select("h2")).hasSize(1);
        assertThat(html).doesNotContain("utm_", "width=\"1\"");
    }
}
