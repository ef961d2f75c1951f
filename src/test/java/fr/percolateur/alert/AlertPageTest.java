package fr.percolateur.alert;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.sending.PostOffice;
import fr.percolateur.signin.Browser;
import jakarta.mail.Address;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Being told when registration opens: a form, a letter, a button; no script.
@PageTest
class AlertPageTest {

    private static final String FORM = "/agenda/bientot/inscription/ouverture";
    private static final String INES = "ines@marees.example.org";
    private static final String LEO = "leo@marees.example.org";
    private static final Pattern LINK = Pattern.compile("/ouverture/[\\w-]{20,}");

    private final Alerts alerts;
    private final Postbag postbag;
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser browser = new Browser(0);

    AlertPageTest(@Autowired Alerts alerts, @Autowired DataSource dataSource) {
        this.alerts = alerts;
        this.postbag = Postbag.of(dataSource);
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    @BeforeAll
    static void announce(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        write(folder, "bientot", "agents", "ouvre: " + in(2));
        write(folder, "ouvert", "agents", "ouvre: " + in(-2));
        write(folder, "clos", "agents", "ferme: " + in(-1));
        write(folder, "carton", "invitation", "ouvre: " + in(2));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private static void write(Path folder, String slug, String audience, String terms) throws IOException {
        var file = folder.resolve("agenda").resolve(slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Rencontre du %s"
                event_start_date: %s
                public: %s
                inscription:
                  sur_place: {places: 5}
                  %s
                ---
                On se retrouve à la Verrerie.
                """.formatted(slug, in(20), audience, terms));
    }

    private static String in(int days) {
        return OffsetDateTime.now(ZoneOffset.UTC)
                .plusDays(days)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss +00:00"));
    }

    @BeforeEach
    void begin() {
        Emptying.of(jdbc, "alert_request, mail_letter, mail_bounce");
        opens("2 days");
        browser = new Browser(port);
    }

    private void opens(String fromNow) {
        jdbc.sql("""
                update registration_terms
                   set opens_at = now() + cast(:after as interval)
                 where event_id = (select id from document where slug = 'bientot')
                """).param("after", fromNow).update();
    }

    private HttpResponse<String> ask(String address) throws Exception {
        return browser.submit(FORM, "courriel=" + address);
    }

    private String link(String to) {
        var link = LINK.matcher(postbag.to(to).getFirst().text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String subscribe(String address) throws Exception {
        ask(address);
        var link = link(address);
        assertThat(browser.submit(link, "").statusCode()).isEqualTo(303);
        return link;
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(browser.get(address).body());
    }

    private List<String> letters(String to) {
        return postbag.to(to).stream().map(Postbag.Posted::subject).toList();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from alert_request")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    @Test
    void isOfferedWhereRegistrationOpensSoonAndThePublicPageStaysTheSameForEveryone() throws Exception {
        var event = new Browser(port).get("/agenda/bientot/");

        assertThat(Jsoup.parse(event.body()).select("a[href=" + FORM + "]").eachText())
                .containsOnly("Prévenez-moi à l’ouverture");
        assertThat(Jsoup.parse(event.body()).text()).contains("Inscription bientôt ouverte");
        assertThat(event.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(event.headers().firstValue("Cache-Control").orElseThrow()).contains("public");
        assertThat(page("/agenda/bientot/inscription").select("a[href=" + FORM + "]"))
                .hasSize(1);
        assertThat(page("/agenda/ouvert/").select("a[href$=ouverture]")).isEmpty();
        assertThat(page("/agenda/carton/inscription").select("a[href$=ouverture]"))
                .isEmpty();
    }

    @Test
    void tellsOnceWhoProvedTheirAddressByAButtonAndForgetsThem() throws Exception {
        subscribe(INES);
        ask(LEO);
        browser.get(link(LEO));
        alerts.tell();
        assertThat(letters(INES)).hasSize(1);

        opens("-1 second");
        alerts.tell();
        alerts.tell();

        assertThat(letters(INES))
                .containsExactly(
                        "L’inscription est ouverte\u00A0: Rencontre du bientot",
                        "Confirmez que vous voulez être prévenu·e\u00A0: Rencontre du bientot");
        assertThat(postbag.to(INES).getFirst().text()).contains("/agenda/bientot/inscription");
        assertThat(letters(LEO)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void tellsOnceWithSeveralNodes() throws Exception {
        for (var rank = 0; rank < 40; rank++) {
            ask("agent" + rank + "@marees.example.org");
        }
        jdbc.sql("update alert_request set confirmed_at = now()").update();
        jdbc.sql("delete from mail_letter").update();
        opens("-1 second");

        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4).forEach(_ -> nodes.execute(alerts::tell));
        }

        assertThat(postbag.all().stream().map(Postbag.Posted::to).distinct()).hasSize(40);
        assertThat(postbag.all()).hasSize(40);
        assertThat(waiting()).isZero();
    }

    @Test
    void waitsWithAnEventThatIsPutOff() throws Exception {
        subscribe(INES);
        opens("-1 second");
        jdbc.sql("update event set status = 'postponed'").update();
        alerts.tell();
        assertThat(letters(INES)).hasSize(1);

        jdbc.sql("update event set status = 'maintained'").update();
        alerts.tell();

        assertThat(letters(INES)).hasSize(2);
    }

    @Test
    void answersTheSameWhetherTheAddressIsKnown() throws Exception {
        var unknown = ask(LEO);
        subscribe(INES);

        var known = ask(INES);

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(page(FORM + "/envoi").select("main").text()).contains("Ouvrez son lien et confirmez");
    }

    @Test
    void sendsOneLetterHoweverOftenOneAsks() throws Exception {
        for (var time = 0; time < 4; time++) {
            ask(INES);
        }

        // two when the ten minutes end in between
        assertThat(letters(INES)).hasSizeBetween(1, 2);
        assertThat(waiting()).isOne();
    }

    @Test
    void endsInOneClickOfAMailProgramAndTwice() throws Exception {
        var link = subscribe(INES);
        for (var time = 0; time < 2; time++) {
            assertThat(new Browser(port)
                            .post(link + "/desinscription", "List-Unsubscribe=One-Click")
                            .statusCode())
                    .isEqualTo(200);
        }

        opens("-1 second");
        alerts.tell();
        assertThat(letters(INES)).hasSize(1);
        assertThat(browser.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void bearsTheAddressOfThatClickWhenItArrives() throws Exception {
        var link = subscribe(INES);
        PostOffice.deliver(dataSource);
        opens("-1 second");
        alerts.tell();

        var arrived = PostOffice.deliver(dataSource);

        assertThat(arrived).singleElement().satisfies(message -> {
            assertThat(message.getAllRecipients()).extracting(Address::toString).containsExactly(INES);
            assertThat(message.getHeader("List-Unsubscribe"))
                    .singleElement()
                    .asString()
                    .endsWith(link + "/desinscription>");
            assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        });
    }

    @Test
    void endsByAButtonAndOnlyByIt() throws Exception {
        var link = subscribe(INES);
        assertThat(page(link).select("main").text()).contains("Votre demande est confirmée");
        assertThat(page(link + "/desinscription").select("main").text()).contains("seront effacées");
        assertThat(waiting()).isOne();

        var left = browser.submit(link + "/desinscription", "");

        assertThat(Jsoup.parse(left.body()).select("main").text()).contains("C’est fait");
        assertThat(waiting()).isZero();
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var refused = browser.submit(FORM, "courriel=ines%40marees");

        var page = Jsoup.parse(refused.body());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#courriel").val()).isEqualTo("ines@marees");
        assertThat(page.select("#courriel-erreur").text()).startsWith("Cette adresse électronique n’est pas complète.");
        assertThat(page.title()).startsWith("Erreur");
        assertThat(waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "ouvert, 200, L’inscription est ouverte",
        "clos, 200, On ne s’inscrit plus",
    })
    void saysWhyThereIsNothingToWaitFor(String slug, int status, String why) throws Exception {
        var shown = browser.get("/agenda/" + slug + "/inscription/ouverture");

        assertThat(shown.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(shown.body()).select("main").text()).contains(why);
        assertThat(Jsoup.parse(shown.body()).select("main form")).isEmpty();
    }

    @Test
    void refusesAFormThatWasOpenedBeforeItOpened() throws Exception {
        var form = Jsoup.parse(browser.get(FORM).body()).select("main form input[type=hidden]");
        opens("-1 second");

        var late = browser.post(FORM, form.attr("name") + "=" + form.attr("value") + "&courriel=" + INES);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(waiting()).isZero();
    }

    @Test
    void isNotForInvitationsNorUnknownEvents() throws Exception {
        for (var slug : List.of("carton", "rien")) {
            assertThat(browser.get("/agenda/" + slug + "/inscription/ouverture").statusCode())
                    .isEqualTo(404);
        }
        assertThat(browser.get("/ouverture/rien").statusCode()).isEqualTo(404);
    }

    @Test
    void actsOnlyFromAFormOfOurs() throws Exception {
        ask(INES);

        assertThat(browser.post(FORM, "courriel=" + LEO).statusCode()).isEqualTo(403);
        assertThat(browser.post(link(INES), "").statusCode()).isEqualTo(403);
    }

    @Test
    void forgetsAfterAWeekWhoNeverConfirmedAndAtItsEndWhoWaitedInVain() throws Exception {
        ask(LEO);
        subscribe(INES);
        var now = Instant.now();

        assertThat(alerts.forget(now)).isZero();
        assertThat(alerts.forget(now.plus(Duration.ofDays(7)))).isOne();
        assertThat(alerts.forget(now.plus(Duration.ofDays(7)))).isZero();
        assertThat(alerts.forget(now.plus(Duration.ofDays(22)))).isOne();
    }
}
