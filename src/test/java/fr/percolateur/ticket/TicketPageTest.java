package fr.percolateur.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import fr.percolateur.print.Accessible;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.terms.Mode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The files of a registration, as whoever has its link gets them.
@PageTest
class TicketPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private Tickets tickets;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void announce(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(folder.resolve("agenda/phare.md"), """
                ---
                title: "Rencontre du phare & des feux"
                event_start_date: 2031-01-21 16:30:00 +01:00
                event_end_date: 2031-01-21 18:00:00 +01:00
                lieu: La Verrerie
                adresse: "3 quai des Souffleurs, Port-Lanterne"
                public: tous
                inscription:
                  sur_place: {places: 5}
                  en_ligne: {places: null}
                direct: {lien: "https://visio.example.org/phare"}
                ---
                On se retrouve à la Verrerie.
                """);
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    @Test
    void showsTheTicketOnThePageOfTheRegistration() throws Exception {
        var nadia = seat("Nadia", Mode.ONSITE);
        var page = Jsoup.parse(text(get(link(nadia))));
        var code = tickets.of(nadia).code();
        assertThat(page.select(".pc-qr__code").text()).isEqualTo(code);
        assertThat(page.select(".pc-qr svg").attr("aria-label"))
                .isEqualTo("Code à scanner à l’entrée. À défaut, donnez le code " + code + ".");
        assertThat(page.select(".pc-qr a").eachText())
                .containsExactly("Télécharger le billet (PDF)", "Ajouter à mon agenda (fichier ics)");
    }

    @Test
    void printsATicketThatScreenReadersRead() throws Exception {
        var zoe = seat("Zoé", Mode.ONSITE);
        var answer = get(link(zoe) + "/billet.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Accessible.faults(answer.body())).isEmpty();
        try (var document = Loader.loadPDF(answer.body())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Billet\u00A0: Rencontre du phare & des feux");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Zoé Vauquier", tickets.of(zoe).code(), "3 quai des Souffleurs");
        }
    }

    @Test
    void invitesAndTakesBackUnderOneName() throws Exception {
        var aurele = seat("Aurele", Mode.ONSITE);
        var link = link(aurele);
        var invited = calendar(get(link + "/invitation.ics"));
        assertThat(invited.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("REQUEST");
        var entry = entry(invited);
        assertThat(value(entry, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(entry, "ATTENDEE")).isEqualTo("mailto:aurele@verrerie.gouv.fr");
        assertThat(value(entry, "ORGANIZER")).startsWith("mailto:");
        assertThat(value(entry, "LOCATION")).contains("La Verrerie");
        assertThat(value(entry, "URL")).endsWith(link);

        later(aurele, 60);
        registrations.cancel(aurele.id());
        later(aurele, 120);
        var withdrawn = calendar(get(link + "/invitation.ics"));
        assertThat(withdrawn.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
        assertThat(value(entry(withdrawn), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(entry(withdrawn), "UID")).isEqualTo(value(entry, "UID"));
        assertThat(Integer.parseInt(value(entry(withdrawn), "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(entry, "SEQUENCE")));
    }

    /// As if it had changed so many seconds later.
    private void later(Registration registration, int seconds) {
        jdbc.sql("update registration set changed_at = changed_at + make_interval(secs => :seconds) where id = :id")
                .param("seconds", seconds)
                .param("id", registration.id())
                .update();
    }

    @Test
    void neverNamesTheRoomOnline() throws Exception {
        var ines = seat("Ines", Mode.ONLINE);
        var link = link(ines);
        var calendar = text(get(link + "/invitation.ics"));
        assertThat(calendar).contains("LOCATION:En ligne").doesNotContain("visio.example.org");
        assertThat(text(get(link))).doesNotContain("visio.example.org");
    }

    @Test
    void sendsTheInvitationWithTheLetterThatConfirms() {
        var maud = seat("Maud", Mode.ONSITE);
        registrations.cancel(maud.id());
        var types = jdbc.sql("""
                        select content -> 'attachments' -> 0 ->> 'type'
                          from mail_letter
                         where recipient = 'maud@verrerie.gouv.fr'
                         order by posted_at
                        """).query((row, _) -> row.getString(1)).list();
        assertThat(types)
                .containsExactly(
                        "text/calendar; method=REQUEST; charset=UTF-8", "text/calendar; method=CANCEL; charset=UTF-8");
    }

    @Test
    void saysThatThereIsNoTicketAndWhereToLook() throws Exception {
        var fatou = seat("Fatou", Mode.ONSITE);
        var link = link(fatou);
        registrations.cancel(fatou.id());
        var answer = get(link + "/billet.pdf");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var page = Jsoup.parse(text(answer));
        assertThat(page.select("h1").text()).isEqualTo("Il n’y a pas encore de billet");
        assertThat(page.select(".pc-prose a").attr("href")).isEqualTo(link);
    }

    @Test
    void tellsNothingToWhoHasNoLink() throws Exception {
        for (var file : List.of("billet.pdf", "invitation.ics")) {
            assertThat(get("/inscription/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/" + file)
                            .statusCode())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    private Registration seat(String name, Mode mode) {
        var event = jdbc.sql("select id from document where slug = 'phare'")
                .query((row, _) -> row.getLong(1))
                .single();
        var attendee = new Attendee(
                mode,
                name,
                "Vauquier",
                name.toLowerCase(Locale.ROOT).replace('é', 'e') + "@verrerie.gouv.fr",
                "",
                "",
                false,
                List.of(),
                Map.of(),
                "");
        var submission = registrations.register(registrations.terms(event).orElseThrow(), attendee);
        assertThat(submission).isInstanceOf(Submission.Proven.class);
        assertThat(((Submission.Proven) submission).proof()).isInstanceOf(Proof.Confirmed.class);
        return ((Proof.Confirmed) ((Submission.Proven) submission).proof()).registration();
    }

    private String link(Registration registration) {
        return "/inscription/" + links.issue(registration);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static Calendar calendar(HttpResponse<byte[]> answer) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(answer.body()));
    }

    private static VEvent entry(Calendar calendar) {
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String value(VEvent entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }
}
