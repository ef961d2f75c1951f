package fr.percolateur.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Door;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.print.Accessible;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Certificates and lists of the Verrerie.
@PageTest
@Import(Verrerie.Entry.class)
class AttendancePageTest {

    private static final List<String> LISTS =
            List.of("inscriptions.csv", "inscriptions.xlsx", "feuille.pdf", "accueil.pdf");

    private static final UUID KEEPER = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private Door door;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent agent;

    @BeforeEach
    void sitDown() {
        agent = new Agent(port);
        jdbc.sql("delete from registration").update();
        verrerie.is(new Viewer.Visitor());
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    @Test
    void certifiesThatSomeoneCameAndLetsAnyoneVerifyIt() throws Exception {
        var nadia = verrerie.seat("phare", "Nadia", Mode.ONSITE);
        door.admit(nadia.event(), nadia.id(), KEEPER);
        var link = link(nadia);
        assertThat(agent.open(link).text()).contains("Télécharger mon attestation (PDF)");
        var pdf = get(link + "/attestation.pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(Accessible.faults(pdf.body())).isEmpty();
        var code = code();
        assertThat(text(pdf.body())).contains("Nadia Vauquier", "a participé sur place", code, "/attestation/" + code);
        assertThat(text(get(link + "/attestation.pdf").body())).contains(code);

        var page =
                agent.open("/attestation?code=" + code.toLowerCase(Locale.ROOT).replace("-", "+"));
        assertThat(agent.path()).isEqualTo("/attestation/" + code);
        assertThat(page.select("[data-attestation]").attr("data-attestation")).isEqualTo("authentique");
        assertThat(page.select("dd").eachText())
                .contains("Rencontre du phare", "N. V. Comparez ces initiales avec le nom porté sur le papier.");
        assertThat(page.select("main").text()).doesNotContain("Vauquier").doesNotContain("verrerie.gouv.fr");
    }

    @Test
    void certifiesNothingForWhomNobodySaw() throws Exception {
        var link = link(verrerie.seat("phare", "Ines", Mode.ONSITE));
        assertThat(agent.open(link).text()).doesNotContain("attestation (PDF)");
        assertThat(agent.open(link + "/attestation.pdf").select("h1").text()).isEqualTo("Il n’y a pas d’attestation");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
        assertThat(agent.open("/inscription/AAAA/attestation.pdf").select("h1").text())
                .isNotEqualTo("Il n’y a pas d’attestation");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void knowsNoOtherCode() throws Exception {
        for (var code : List.of("0000-0000-0000-0000", "rien", "%C3%A9", "0000000000000000000000000000")) {
            var page = agent.open("/attestation/" + code);
            assertThat(agent.answer().statusCode()).as(code).isEqualTo(404);
            assertThat(page.text()).contains("Aucune attestation ne porte ce code");
        }
        assertThat(agent.open("/attestation").select("#code")).hasSize(1);
        assertThat(agent.answer().statusCode()).isEqualTo(200);
    }

    @Test
    void verifiesNothingOnceTheRegistrationIsPurged() throws Exception {
        var fatou = verrerie.seat("phare", "Fatou", Mode.ONSITE);
        door.admit(fatou.event(), fatou.id(), KEEPER);
        get(link(fatou) + "/attestation.pdf");
        var code = code();
        jdbc.sql("delete from registration").update();
        agent.open("/attestation/" + code);
        assertThat(agent.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void givesListsToOrganisersOfTheSeriesAlone() throws Exception {
        for (var list : LISTS) {
            var path = "/atelier/agenda/phare/participants/" + list;
            verrerie.is(new Viewer.Visitor());
            agent.open(path);
            assertThat(agent.path()).as(list).isEqualTo("/connexion");
            verrerie.is(Role.DOOR, "cafes-du-port");
            assertThat(get(path).statusCode()).as(list).isEqualTo(403);
            verrerie.is(Role.ORGANISER, "forum");
            assertThat(get(path).statusCode()).as(list).isEqualTo(403);
            verrerie.is(Role.ORGANISER, "cafes-du-port");
            assertThat(get(path).statusCode()).as(list).isEqualTo(200);
            assertThat(get(path).headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(taken("phare")).as(list).contains(list.substring(list.indexOf('.') + 1));
            assertThat(get(path.replace("phare", "libre")).statusCode())
                    .as(list)
                    .isEqualTo(403);
            verrerie.is(Role.ADMINISTRATOR, "");
            assertThat(get(path.replace("phare", "libre")).statusCode())
                    .as(list)
                    .isEqualTo(200);
            assertThat(get(path.replace("phare", "absent")).statusCode())
                    .as(list)
                    .isEqualTo(404);
        }
    }

    /// In which formats its people were taken along, as the audit log says.
    private List<String> taken(String event) {
        return jdbc.sql("""
                select v.after
                  from audit_entry e
                  join audit_value v on v.entry_id = e.id
                 where e.act = 'roster.taken'
                   and e.subject = 'event/' || (select id from document where slug = :slug)
                   and v.field = 'format'
                """)
                .param("slug", event)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void countsThoseWhoHadAPlaceAndDidNotCome() throws Exception {
        for (var name : List.of("Nadia", "Ines", "Sabine")) {
            verrerie.seat("phare", name, Mode.ONSITE);
        }
        var fatou = verrerie.seat("phare", "Fatou", Mode.ONLINE);
        var aurele = verrerie.seat("phare", "Aurele", Mode.ONLINE);
        registrations.cancel(aurele.id());
        // seated online, and seen at the door: she came
        door.admit(fatou.event(), fatou.id(), KEEPER);
        door.admit(aurele.event(), aurele.id(), KEEPER);
        door.add(UUID.randomUUID(), fatou.event(), "Zoé Coste", "", KEEPER);

        verrerie.is(Role.ORGANISER, "cafes-du-port");
        var page = agent.open("/atelier/agenda/phare/participants/");
        assertThat(page.select(".pc-gauge").eachText())
                .containsExactly(
                        "Sur place aucune personne venue sur 3 attendues\u202F; absence : 3, soit 100 %",
                        "En ligne 1 personne venue sur 1 attendue\u202F; absence : 0, soit 0 %");
        assertThat(page.text()).contains("2 personnes sont venues sans inscription confirmée.");
        verrerie.is(Role.ADMINISTRATOR, "");
        assertThat(agent.open("/atelier/agenda/bientot/participants/").text()).contains("n’a pas commencé");
    }

    @Test
    void printsTheListsThatScreenReadersRead() throws Exception {
        verrerie.seat("phare", "Nadia", Mode.ONSITE);
        verrerie.seat("phare", "Aurele", Mode.ONLINE);
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        var security = get("/atelier/agenda/phare/participants/accueil.pdf").body();
        assertThat(Accessible.faults(security)).isEmpty();
        assertThat(text(security))
                .contains("Vauquier Nadia", "Liste à détruire au plus tard le")
                .doesNotContain("Aurele")
                .doesNotContain("@");
        var sheet = get("/atelier/agenda/phare/participants/feuille.pdf").body();
        assertThat(Accessible.faults(sheet)).isEmpty();
        assertThat(text(sheet)).contains("Signature", "Vauquier Nadia", "La Verrerie");
    }

    private String code() {
        return jdbc.sql("select code from attendance_certificate")
                .query((row, _) -> row.getString(1))
                .single();
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

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
