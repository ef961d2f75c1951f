package fr.percolateur.speakers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Kind;
import fr.percolateur.gallery.Gallery;
import fr.percolateur.gallery.Use;
import fr.percolateur.imaging.Pictures;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.roster.Embarcadere;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the invitation to the programme, without script.
@PageTest
@Import(Embarcadere.Entry.class)
class SpeakersPageTest {

    private static final String PAGE = "/atelier/evenements/machine/intervenants";
    private static final String DIRECTORY = "/atelier/intervenants/";
    private static final String MALO = "malo@verrerie.gouv.fr";
    private static final String TANCREDE = "tancrede.vial@verrerie.gouv.fr";

    private static final byte[] PHOTOGRAPH = Pictures.photograph(Pictures.flag(600, 800), 1);

    private static final String FILE = """
            ---
            title: 'Qui décide ?'  # le titre
            serie: cafes-du-port
            lieu: La Verrerie
            adresse: 14 quai des Tonneliers
            acces:
            - {type: Tramway, lignes: [{nom: ligne A}]}
            event_start_date: 2027-01-19 16:30:00 +01:00
            inscription:
              ferme: 2027-01-18 18:00:00 +01:00
              sur_place: {places: 10}
            programme:
            - {titre: "Trois récits", debut: "16:35", duree_min: 35, intervenants: [malo-tricot]}
            intervenants:
            - {id: ines-caron, nom: "Inès Caron", fonction: "cheffe de projet", role: animateur} # fidèle
            ---
            Le texte.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Embarcadere embarcadere;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private SpeakerCheck check;

    @Autowired
    private StoredDocuments documents;

    @Autowired
    private Gallery gallery;

    @TempDir
    private Path folder;

    private final Postbag postbag;
    private Agent agent;
    private Agent guest;

    SpeakersPageTest(@Autowired DataSource dataSource) {
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeEach
    void sitDown() throws IOException {
        Emptying.of(jdbc, "speaker, document_revision, mail_letter, invitation");
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(folder.resolve("agenda/machine.md"), FILE);
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        agent = new Agent(port);
        guest = new Agent(port);
        become("ORGANISER", "cafes-du-port");
    }

    private void become(String role, String series) {
        if (role.equals("-")) {
            embarcadere.is(new Viewer.Visitor());
        } else {
            embarcadere.isWith(Set.of(new Grant(Role.valueOf(role), series == null ? "" : series)));
        }
    }

    @AfterEach
    void leave() {
        agent.close();
        guest.close();
    }

    private String stored() {
        return jdbc.sql("select bytes from document where path = 'agenda/machine.md'")
                .query((row, _) -> new String(row.getBytes(1), UTF_8))
                .single();
    }

    private Document add(String act, String name, String email, String person) throws Exception {
        agent.open(PAGE);
        return agent.post(
                PAGE,
                Map.of(
                        "acte", act,
                        "personne", person,
                        "nom", name,
                        "fonction", "conteur",
                        "organisme", "Agence <b>des</b> Marées",
                        "courriel", email,
                        "role", "intervenant"));
    }

    private String letter(String to) {
        return postbag.to(to).getFirst().text();
    }

    private String link() {
        var link = Pattern.compile("/intervention/[\\w-]+").matcher(letter(MALO));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private Document answer(String link, String reply, String... consents) throws Exception {
        guest.open(link);
        var fields = new HashMap<>(
                Map.of("reponse", reply, "mot", "Avec joie", "fonction", "conteuse", "organisme", "Agence des Marées"));
        for (var consent : consents) {
            fields.put(consent, "oui");
        }
        return guest.post(link, fields);
    }

    private long people() {
        return jdbc.sql("select count(*) from speaker").query(Long.class).single();
    }

    @Test
    void namesSomeoneAtOnceWithoutALetter() throws Exception {
        var page = add("ajouter", "Malo Tricot", "", "");

        assertThat(page.select("[role=status]").text()).contains("La personne est ajoutée au programme.");
        assertThat(stored())
                .isEqualTo(FILE.replace(
                        "# fidèle\n",
                        "# fidèle\n- {id: malo-tricot, nom: Malo Tricot, fonction: conteur, organisme: Agence <b>des</b>"
                                + " Marées, role: intervenant}\n"));
        assertThat(page.select("tbody small").eachText()).contains("conteur, Agence <b>des</b> Marées");
        assertThat(agent.open("/agenda/machine/").select(".pc-speaker b").eachText())
                .containsExactly("Inès Caron", "Malo Tricot");
    }

    @Test
    void namesWhoWasInvitedOnceTheyAccept() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        assertThat(stored()).isEqualTo(FILE);

        var link = link();
        assertThat(guest.open(link).select("dd").text())
                .contains("Trois récits", "La Verrerie", "14 quai des Tonneliers", "ligne A");
        assertThat(agent.open(PAGE).select(".fr-badge").text()).contains("Sans réponse");

        assertThat(answer(link, "").select("#erreurs a").eachAttr("href")).containsExactly("#reponse");
        assertThat(guest.answer().statusCode()).isEqualTo(422);

        assertThat(answer(link, "oui", "image").select("[role=status]").text()).contains("vous êtes au programme");
        assertThat(stored())
                .contains(
                        "- {id: malo-tricot, nom: Malo Tricot, fonction: conteuse, organisme: Agence des Marées, role:"
                                + " intervenant}\n---");
        assertThat(letter(TANCREDE)).contains("Malo Tricot accepte d’intervenir", "Avec joie");
        assertThat(letter(MALO)).contains("/agenda/machine/inscription?invitation=");
        assertThat(agent.open(PAGE).select("tbody").text())
                .contains("A accepté", "« Avec joie »", "Image accordée", "Pas d’enregistrement");

        answer(link, "oui", "enregistrement");
        assertThat(agent.open(PAGE).select("tbody").text()).contains("Pas d’image", "Enregistrement accordé");
        assertThat(jdbc.sql("select image_consent < image_revoked from speaker")
                        .query(Boolean.class)
                        .single())
                .isTrue();

        answer(link, "non");
        assertThat(stored()).isEqualTo(FILE);
        assertThat(letter(TANCREDE)).contains("Malo Tricot décline");
    }

    @Test
    void remindsTheOrganiserOfWhoeverIsAwaitedOrDeclined() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        assertThat(agent.open("/atelier/").select("main").text())
                .contains("Une personne invitée à intervenir n’a pas répondu.");

        answer(link(), "non");
        assertThat(agent.open("/atelier/").select("main").text().replace('\u00A0', ' '))
                .contains("Une personne a décliné : le programme est à revoir.")
                .doesNotContain("n’a pas répondu");
    }

    @Test
    void asksAgainByANewLink() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        var first = link();
        agent.open(PAGE);
        var malo = jdbc.sql("select id::text from speaker").query(String.class).single();

        assertThat(agent.post(PAGE + "/relance", Map.of("personne", malo)).text())
                .contains("Relance envoyée le");
        assertThat(link()).isNotEqualTo(first);
        guest.open(first);
        assertThat(guest.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void keepsHomonymsApart() throws Exception {
        add("ajouter", "Malo Tricot", MALO, "");
        var asked = add("ajouter", "MALÔ tricot", "", "");
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(asked.select("#personne label").text())
                .contains("Malo Tricot conteur, Agence <b>des</b> Marées — " + MALO, "Une autre personne du nom de");

        add("ajouter", "Malo Tricot", "", "nouvelle");
        assertThat(people()).isEqualTo(2);
        assertThat(stored()).contains("{id: malo-tricot, ", "{id: malo-tricot-2, ");
        assertThat(agent.open(DIRECTORY).select("tbody").text())
                .contains("Une autre personne porte ce nom.", "Qui décide");

        assertThat(add("ajouter", "Malo Tricot", MALO, "nouvelle")
                        .select("#erreurs")
                        .text())
                .contains("Cette adresse est celle de Malo Tricot.");
    }

    @Test
    void takesSomeoneAwayFromTheDocumentAndNotFromTheDirectory() throws Exception {
        add("ajouter", "Malo Tricot", "", "");
        agent.press("Retirer Malo Tricot");

        assertThat(stored()).isEqualTo(FILE);
        assertThat(agent.open(DIRECTORY).select("tbody").text()).contains("Malo Tricot");
    }

    @Test
    void describesSomeoneAnew() throws Exception {
        add("ajouter", "Malo Tricot", "", "");
        var one = agent.open(DIRECTORY).select("tbody a").attr("href");
        agent.open(one);
        agent.post(one, Map.of("nom", ""));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(agent.post(one, Map.of("nom", "Malo Tricot", "fonction", "veilleur"))
                        .select("tbody")
                        .text())
                .contains("veilleur");
    }

    @Test
    void givesErasesAndForgets() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        answer(link(), "oui", "image", "enregistrement");
        var people = data("speech");
        var consents = data("speaker.image_consent");
        assertThat(people.holder().orElseThrow().of(MALO)).hasSize(1);
        assertThat(consents.holder().orElseThrow().of(MALO)).hasSize(1);

        consents.holder().orElseThrow().erase(MALO);
        assertThat(consents.holder().orElseThrow().of(MALO)).isEmpty();
        assertThat(consents.forgetting().upTo(Instant.now().plusSeconds(400L * 86_400)))
                .isEqualTo(1);

        assertThat(people.forgetting().upTo(Instant.parse("2029-12-01T00:00:00Z")))
                .isZero();
        assertThat(people.holder().orElseThrow().erase(MALO).orElse("")).contains("Qui décide");
        assertThat(people()).isZero();
    }

    private Document portray(Agent by, String page, String words) throws Exception {
        by.open(page);
        var answer = by.sendFile(page + "/portrait", Map.of("portrait-texte", words), "portrait", PHOTOGRAPH);
        assertThat(by.answer().statusCode()).as(answer.text()).isIn(200, 422);
        return answer;
    }

    private String portrait() {
        return jdbc.sql("select portrait from speaker").query(String.class).single();
    }

    private List<String> shown() throws Exception {
        return new ArrayList<>(
                agent.open("/agenda/machine/").select(".pc-speaker img").eachAttr("alt"));
    }

    private String accepted(String... consents) throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        var link = link();
        answer(link, "oui", consents);
        return link;
    }

    @Test
    void takesNoPortraitOfWhoDoesNotAgreeToBePictured() throws Exception {
        var link = accepted("enregistrement");
        assertThat(guest.open(link).select("#portrait")).isEmpty();

        assertThat(portray(guest, link, "Malo, souriante")
                        .select("#portrait-erreur")
                        .text())
                .contains("n’a pas donné son accord pour son image");
        assertThat(guest.answer().statusCode()).isEqualTo(422);
        assertThat(portrait()).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void showsThePortraitOfASpeakerAndHidesItWhenTheConsentIsTakenBack() throws Exception {
        var link = accepted("image");
        assertThat(portray(guest, link, "").select("#portrait-texte-erreur").text())
                .startsWith("Dites en quelques mots");

        assertThat(portray(guest, link, "Malo, souriante")
                        .select("[role=status]")
                        .text())
                .contains("Photographie enregistrée.");
        var path = portrait();
        assertThat(stored())
                .contains("role: intervenant, portrait: {image: " + path
                        + ", alternative-textuelle: 'Malo, souriante'}}");
        assertThat(shown()).containsExactly("Malo, souriante");
        assertThat(gallery.find(path).map(gallery::uses).orElseThrow())
                .extracting(Use::title)
                .containsExactlyInAnyOrder("Qui décide ?", "Malo Tricot");

        answer(link, "oui");
        assertThat(portrait()).isEmpty();
        assertThat(stored()).doesNotContain("portrait").contains("malo-tricot, nom");
        assertThat(shown()).isEmpty();
        assertThat(gallery.find(path)).isEmpty();
    }

    @Test
    void keepsThePortraitThatAPageStillShowsOtherwise() throws Exception {
        var link = accepted("image");
        portray(guest, link, "Malo, souriante");
        var path = portrait();
        Files.createDirectories(folder.resolve("actualites"));
        Files.writeString(folder.resolve("agenda/machine.md"), stored());
        Files.writeString(
                folder.resolve("actualites/retour.md"),
                "---\ntitle: Retour\npublished: false\n---\n![Malo au micro](%s)\n".formatted(path));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);

        guest.open(link);
        guest.press("Retirer la photographie");
        assertThat(shown()).isEmpty();
        assertThat(gallery.find(path)).isPresent();
    }

    @Test
    void letsAnOrganiserBringAPortraitAndReplaceIt() throws Exception {
        accepted("image");
        var one = agent.open(DIRECTORY).select("tbody a").attr("href");
        assertThat(portray(agent, one, "Malo, souriante")
                        .select(".pc-portrait img")
                        .eachAttr("alt"))
                .containsExactly("Malo, souriante");
        var first = portrait();
        portray(agent, one, "Malo au micro");
        assertThat(shown()).containsExactly("Malo au micro");
        assertThat(gallery.find(first)).isEmpty();

        agent.open(one);
        assertThat(agent.press("Retirer la photographie")
                        .select("[role=status]")
                        .text())
                .contains("n’est plus sur aucune page");
        assertThat(shown()).isEmpty();
    }

    @Test
    void forgetsThePortraitWithTheConsentAndWithThePerson() throws Exception {
        var link = accepted("image");
        portray(guest, link, "Malo, souriante");
        var consents = data("speaker.portrait").holder().orElseThrow();
        assertThat(portrait()).startsWith("/uploads/");
        assertThat(consents.of(MALO).getFirst().facts().toString()).contains(portrait());
        consents.erase(MALO);
        assertThat(shown()).isEmpty();

        answer(link, "oui", "image");
        portray(guest, link, "Malo, souriante");
        var path = portrait();
        data("speech").holder().orElseThrow().erase(MALO);
        assertThat(shown()).isEmpty();
        assertThat(gallery.find(path)).isEmpty();
    }

    private PersonalData data(String column) {
        return kept.stream()
                .filter(each -> each.columns().contains(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void warnsWhoeverPublishesThatSomeoneHasNotAnswered() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        assertThat(obstacles()).containsExactly("WARNING speaker-unanswered");

        answer(link(), "oui");
        assertThat(obstacles()).isEmpty();
    }

    private List<String> obstacles() {
        var stored = documents.find(Kind.EVENT, "machine").orElseThrow();
        return check.of(stored, Instant.now()).stream()
                .map(obstacle -> obstacle.severity() + " " + obstacle.rule())
                .toList();
    }

    /// Editors name people and write no letters; the directory is for organisers.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as           | of            | page | names | invites | directory
            -              |               | 303  | 303   | 303     | 303
            DOOR           | cafes-du-port | 403  | 403   | 403     | 403
            ORGANISER      | forum         | 403  | 403   | 403     | 200
            EDITOR         | cafes-du-port | 200  | 303   | 403     | 403
            ORGANISER      | cafes-du-port | 200  | 303   | 303     | 200
            ADMINISTRATOR  |               | 200  | 303   | 303     | 200
            """)
    void opensToWhomeverItIsFor(String role, String series, int page, int names, int invites, int directory)
            throws Exception {
        agent.staying();
        assertThat(posted("ajouter", "Noé Vial", "noe@verrerie.gouv.fr", role, series))
                .isEqualTo(names);
        assertThat(posted("inviter", "Ada Lune", "ada@verrerie.gouv.fr", role, series))
                .isEqualTo(invites);
        agent.open(PAGE);
        assertThat(agent.answer().statusCode()).isEqualTo(page);
        agent.open(DIRECTORY);
        assertThat(agent.answer().statusCode()).isEqualTo(directory);
    }

    private int posted(String act, String name, String email, String role, String series) throws Exception {
        become("ADMINISTRATOR", "");
        agent.open(PAGE);
        become(role, series);
        agent.post(PAGE, Map.of("acte", act, "nom", name, "courriel", email, "role", "invite"));
        return agent.answer().statusCode();
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() throws Exception {
        add("inviter", "Malo Tricot", MALO, "");
        var link = link();
        answer(link, "oui", "image");
        portray(guest, link, "Malo, souriante");
        var one = DIRECTORY
                + jdbc.sql("select id::text from speaker").query(String.class).single();
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : new int[] {320, 1440}) {
                var scheme = width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.browser()
                        .newPage(
                                new NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
                    for (var address : List.of(PAGE, link, DIRECTORY, one, "/agenda/machine/")) {
                        page.navigate("http://localhost:" + port + address);
                        var name = address.equals(link)
                                ? "intervention"
                                : address.equals(one) ? "fiche" : address.replaceAll("\\W+", "-");
                        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/screenshots/programme", name + "-" + width + ".png")));
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(name)
                                .isEqualTo(width);
                        assertThat(Axe.violations(page)).as(name).isEmpty();
                    }
                }
            }
        }
    }
}
