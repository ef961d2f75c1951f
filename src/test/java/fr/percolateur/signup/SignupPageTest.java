package fr.percolateur.signup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registrar;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.terms.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Registering as a person does: forms, mails, buttons; no script.
@PageTest
class SignupPageTest {

    private static final Pattern LINK = Pattern.compile("/inscription/[\\w-]+");
    private static final Pattern CODE = Pattern.compile(
            "\"part\": \"code\", \"text\": \"(\\d{6})\"|" + "\"text\": \"(\\d{6})\", \"part\": \"code\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Registrar registrar;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private Imports imports;

    @TempDir
    private Path folder;

    private Agent agent;

    @BeforeAll
    static void announce(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        for (var event : List.of("phare", "port", "quai", "digue", "jetee", "mole", "fini")) {
            write(folder, event, "sur_place: {places: 1}", "en_ligne: {places: null}", "accompagnants: true");
        }
        write(
                folder,
                "questions",
                "sur_place: {places: 9}",
                "questions:",
                "- {id: attente, intitule: \"Vos attentes\", type: texte, obligatoire: true, finalite: preparation,"
                        + " conservation: P3M}",
                "- {id: repas, intitule: \"Votre repas\", type: choix, choix: [\"Froid\", \"Chaud\"], finalite: repas,"
                        + " conservation: P1M}");
        write(folder, "assaut", "sur_place: {places: 40}");
        write(folder, "lente", "ferme: " + in(1), "sur_place: {places: 9}");
        write(folder, "bientot", "ouvre: " + in(2), "sur_place: {places: 9}");
        write(folder, "clos", "ferme: " + in(-1), "sur_place: {places: 9}");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    private static void write(Path folder, String slug, String... terms) throws IOException {
        writeAt(folder, slug, in(20), terms);
    }

    private static void writeAt(Path folder, String slug, String start, String... terms) throws IOException {
        var file = folder.resolve("agenda").resolve(slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Rencontre du %s"
                event_start_date: %s
                lieu: La Verrerie
                public: agents
                inscription:
                %s
                ---
                On se retrouve à la Verrerie.
                """.formatted(
                        slug, start, String.join("\n", terms).indent(2).stripTrailing()));
    }

    private static String in(int days) {
        return written(OffsetDateTime.now(ZoneOffset.UTC).plusDays(days));
    }

    private static String written(OffsetDateTime moment) {
        return moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss +00:00"));
    }

    @BeforeEach
    void sitDown() {
        agent = new Agent(port);
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    @Test
    void registersByTheLinkOfTheMail() throws Exception {
        register("phare", "Nadia", "sur_place");
        assertThat(agent.path()).startsWith("/agenda/phare/inscription/verification/");

        agent.open(link("nadia"));
        assertThat(agent.state()).isEqualTo("held");
        assertThat(agent.answer().headers().firstValue("Cache-Control")).contains("no-store");
        agent.press("Confirmer mon inscription");
        assertThat(agent.state()).isEqualTo("confirmed");
        assertThat(letters("nadia"))
                .containsExactly(
                        "Confirmez votre inscription\u00A0: Rencontre du phare",
                        "Inscription confirmée\u00A0: Rencontre du phare");
    }

    @Test
    void registersByTheCodeOfTheMail() throws Exception {
        register("port", "Sabine", "en_ligne");
        var wrong = agent.send(agent.path(), Map.of("code", "12"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(wrong.title()).startsWith("Erreur");
        var code = code("sabine");
        var sent = agent.path();
        agent.send(sent, Map.of("code", code.substring(0, 3) + " " + code.substring(3)));
        assertThat(agent.path()).startsWith("/inscription/");
        assertThat(agent.state()).isEqualTo("confirmed");

        agent.open(sent);
        var again = agent.send(sent, Map.of("code", code));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(again.select("main").text()).contains("Ce code a déjà servi").doesNotContain("Sabine");
    }

    /// Who waits is told no more than what can still happen.
    @Test
    void promisesNoPlaceThatCannotComeAnyMore() throws Exception {
        var now = OffsetDateTime.now(ZoneOffset.UTC);

        assertThat(saidToTheSecond("file-loin", now.plusDays(20))).contains("un message vous la propose");
        assertThat(saidToTheSecond("file-proche", now.plusHours(3)))
                .contains("elle est à vous aussitôt")
                .doesNotContain("vous la propose");
        assertThat(saidToTheSecond("file-close", now.minusMinutes(1)))
                .contains("Il n’y avait pas assez de places", "La rencontre a commencé")
                .doesNotContain("rang", "se libère");
        assertThat(agent.state()).isEqualTo("waiting");
    }

    private String saidToTheSecond(String slug, OffsetDateTime start) throws Exception {
        writeAt(folder, slug, written(start), "sur_place: {places: 1}");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        settled(slug, "Ambre");
        return said("/inscription/" + links.issue(settled(slug, "Blaise")));
    }

    private String said(String page) throws Exception {
        return agent.open(page).select("main").text();
    }

    private Registration settled(String slug, String name) {
        var event = jdbc.sql("select id from document where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .single();
        var attendee = new Attendee(
                Mode.ONSITE,
                name,
                "Ormevalle",
                name.toLowerCase(java.util.Locale.ROOT) + "@lanterne.gouv.fr",
                "",
                "",
                false,
                List.of(),
                Map.of(),
                "");
        return switch (registrations.register(registrations.terms(event).orElseThrow(), attendee)) {
            case Submission.Proven(Proof.Confirmed(var registration)) -> registration;
            case Submission.Proven(Proof.Waiting(var registration, var _)) -> registration;
            case Submission other -> throw new AssertionError(other);
        };
    }

    @Test
    void answersTheSameToAnAddressThatIsKnown() throws Exception {
        var first = register("quai", "Fatou", "en_ligne").select("main").text();
        agent.open(link("fatou"));
        agent.press("Confirmer mon inscription");
        var again = register("quai", "Fatou", "en_ligne").select("main").text();
        assertThat(again).isEqualTo(first);
        assertThat(letters("fatou").getLast()).isEqualTo("Vous êtes déjà inscrit·e\u00A0: Rencontre du quai");
        agent.open(link("fatou"));
        assertThat(agent.state()).isEqualTo("confirmed");
    }

    @Test
    void putsInLineOffersAndAccepts() throws Exception {
        seat("digue", "Helene");
        seat("digue", "Idriss");
        assertThat(agent.state()).isEqualTo("waiting");
        var idriss = agent.path();

        agent.open(link("helene"));
        var cancelled = agent.press("Annuler mon inscription");
        assertThat(agent.state()).isEqualTo("cancelled");
        assertThat(cancelled.select("main").text()).doesNotContain("Vous participez");

        agent.open(idriss);
        assertThat(agent.state()).isEqualTo("offered");
        assertThat(letters("idriss").getLast()).isEqualTo("Une place s’est libérée\u00A0: Rencontre du digue");
        agent.press("Accepter cette place");
        assertThat(agent.state()).isEqualTo("confirmed");
    }

    @Test
    void goesFromOneModeToTheOtherAndWaitsForTheRoomMeanwhile() throws Exception {
        seat("jetee", "Ines");
        register("jetee", "Aurele", "en_ligne");
        agent.open(link("aurele"));
        assertThat(agent.press("Confirmer mon inscription").text())
                .contains("Vous suivez la rencontre en ligne")
                .doesNotContain("À l’entrée");
        var waits = agent.press("Participer sur place");
        assertThat(agent.state()).isEqualTo("confirmed");
        assertThat(waits.text()).contains("Sur place : vous êtes sur la liste d’attente, au rang 1.");
        agent.press("Ne plus attendre, et rester en ligne");
        assertThat(agent.state()).isEqualTo("confirmed");
        agent.open(link("ines"));
        agent.press("Participer en ligne");
        assertThat(agent.state()).isEqualTo("confirmed");
    }

    @Test
    void actsByPostAlone() throws Exception {
        register("mole", "Nadege", "sur_place");
        var link = link("nadege");
        for (var path : List.of("", "/annulation", "/mode")) {
            agent.open(link + path);
        }
        agent.open(link);
        assertThat(agent.state()).isEqualTo("held");
    }

    @Test
    void tellsFreePlacesFromThoseToBeConfirmed() throws Exception {
        register("mole", "Nadege", "sur_place");
        assertThat(agent.open("/agenda/mole/inscription").text())
                .contains("Sur place Dernières places en cours de confirmation.");
    }

    @Test
    void namesEachMistakeAndKeepsWhatWasTyped() throws Exception {
        agent.open("/agenda/questions/inscription");
        var page = agent.send(
                "/inscription",
                Map.of("nom", "Vauquier", "courriel", "helene@", "question_repas", "Tiède", "besoins", "Une boucle"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.select(".fr-alert a").eachAttr("href"))
                .containsExactly("#prenom", "#courriel", "#question_attente", "#question_repas", "#besoins_accord");
        assertThat(page.select(".fr-alert a").eachText()).contains("Répondez à la question « Vos attentes ».");
        for (var field : page.select(".fr-alert a").eachAttr("href")) {
            assertThat(page.select(field)).as(field).hasSize(1);
        }
        assertThat(page.select("#nom").val()).isEqualTo("Vauquier");
        assertThat(page.select("#courriel").val()).isEqualTo("helene@");
        assertThat(page.select("#besoins").text()).isEqualTo("Une boucle");
    }

    @Test
    void keepsAnswersAndNeedsInPlacesOfTheirOwn() throws Exception {
        agent.open("/agenda/questions/inscription");
        var fields = new HashMap<>(fields("Maud", "sur_place"));
        fields.putAll(Map.of(
                "question_attente", "Des exemples", "question_repas", "Froid", "besoins", "Une place au premier rang"));
        fields.put("besoins_accord", "oui");
        agent.send("/inscription", fields);
        assertThat(agent.path()).contains("/verification/");
        assertThat(jdbc.sql("select answer from registration_answer order by question_id")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("Des exemples", "Froid");
        assertThat(jdbc.sql("select needs from registration_needs")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("Une place au premier rang");
    }

    @Test
    void proposesTheAddressThatWasMeantAndImposesNothing() throws Exception {
        agent.open("/agenda/questions/inscription");
        var fields = new HashMap<>(fields("Zoe", "sur_place"));
        fields.put("courriel", "zoe@interieur.gov.fr");
        fields.put("question_attente", "Des exemples");
        var page = agent.send("/inscription", fields);
        assertThat(page.text()).contains("Vouliez-vous écrire zoe@interieur.gouv.fr\u202F?");
        assertThat(page.title()).startsWith("Erreur – Adresse à vérifier");
        // Enter presses the first button of a form, which must not be the one that takes the proposal
        assertThat(page.select("form[action$=/inscription] button").getFirst().hasAttr("name"))
                .isFalse();
        agent.send("/inscription", fields);
        assertThat(letters("zoe")).isNotEmpty();
    }

    @Test
    void takesANameForALineAndNothingInvisibleForAName() throws Exception {
        var fields = new HashMap<>(fields("Yael", "en_ligne"));
        fields.put("prenom", "Ya\u202Eel\nBcc: x@agence.gouv.fr");
        agent.open("/agenda/port/inscription");
        agent.send("/inscription", fields);
        assertThat(contents("yael").getLast()).contains("Bonjour Yael Bcc: x@agence.gouv.fr,");

        fields.put("prenom", "\u200B");
        agent.open("/agenda/port/inscription");
        var page = agent.send("/inscription", fields);
        assertThat(page.select("#erreurs li").eachText()).containsExactly("Indiquez votre prénom.");
    }

    @Test
    void saysThatAnAnswerIsTooLongAndKeepsAllOfIt() throws Exception {
        var fields = new HashMap<>(fields("Zelie", "sur_place"));
        fields.put("question_attente", "a".repeat(2001));
        fields.put("besoins", "b".repeat(2001));
        fields.put("besoins_accord", "oui");
        agent.open("/agenda/questions/inscription");
        var page = agent.send("/inscription", fields);
        assertThat(page.select("#question_attente-erreur, #besoins-erreur").eachText())
                .hasSize(2)
                .allMatch(text -> text.startsWith("Cette réponse est trop longue"));
        assertThat(page.select("#question_attente").text()).hasSize(2001);
        assertThat(page.select("#besoins").text()).hasSize(2001);
    }

    @Test
    void offersNothingToDoOnceTheEventIsOver() throws Exception {
        var event = jdbc.sql("select id from document where slug = 'fini'")
                .query((row, _) -> row.getLong(1))
                .single();
        var attendee = new Attendee(
                Mode.ONSITE, "Ulysse", "Ormevalle", "u@agence.gouv.fr", "", "", false, List.of(), Map.of(), "");
        registrations.register(registrations.terms(event).orElseThrow(), attendee);
        var link = links.issue(registrations
                .find(jdbc.sql("select id from registration where event_id = :event")
                        .param("event", event)
                        .query((row, _) -> row.getLong(1))
                        .single())
                .orElseThrow());
        jdbc.sql("""
                update event
                   set starts_at = now() - interval '3 hours', over_at = now() - interval '1 hour'
                 where document_id = :event
                """).param("event", event).update();

        var page = agent.open("/inscription/" + link);
        assertThat(agent.state()).isEqualTo("confirmed");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("La rencontre a eu lieu");
    }

    @Test
    void letsTheOrganisersDecideOfADomainThatNobodyKnows() throws Exception {
        agent.open("/agenda/port/inscription");
        var fields = new HashMap<>(fields("Yvon", "en_ligne"));
        fields.put("courriel", "yvon@tonnelle.example.org");
        agent.send("/inscription", fields);
        agent.open(link("yvon"));
        agent.press("Confirmer mon inscription");
        assertThat(agent.state()).isEqualTo("pending");
    }

    @Test
    void takesNothingFromWhomAnOrganiserAccepted() throws Exception {
        agent.open("/agenda/port/inscription");
        var fields = new HashMap<>(fields("Wanda", "en_ligne"));
        fields.put("courriel", "wanda@tonnelle.example.org");
        agent.send("/inscription", fields);
        agent.open(link("wanda"));
        agent.press("Confirmer mon inscription");
        var address = agent.path();
        var id = jdbc.sql("select id from registration where email = 'wanda@tonnelle.example.org'")
                .query((row, _) -> row.getLong(1))
                .single();
        registrar.approve(id);
        jdbc.sql("""
                insert into plea (email, words, asked_at, decision, reason, decided_at)
                values ('wanda@tonnelle.example.org', 'Je travaille ici', now(), 'refused', 'Pas assez', now())
                """).update();

        agent.open(address);
        agent.press("Participer sur place");
        assertThat(agent.answer().statusCode()).isEqualTo(200);
        assertThat(registrations.find(id).orElseThrow().claim().seat()).isEqualTo(Mode.ONSITE);
    }

    @Test
    void refusesAFreeAddressWithAWayOut() throws Exception {
        agent.open("/agenda/port/inscription");
        var fields = new HashMap<>(fields("Yvon", "en_ligne"));
        fields.put("courriel", "yvon@gmail.com");
        var page = agent.send("/inscription", fields);
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#courriel-erreur").text()).contains("adresse professionnelle");
    }

    @Test
    void saysWhenItOpensAndThatItClosed() throws Exception {
        assertThat(agent.open("/agenda/bientot/inscription").select("main").text())
                .contains("L’inscription n’est pas encore ouverte");
        assertThat(agent.open("/agenda/clos/inscription").select("main").text())
                .contains("Les inscriptions sont closes");
    }

    @Test
    void refusesAFormThatBearsNoToken() throws Exception {
        agent.open("/agenda/phare/inscription");
        agent.send("/inscription", Map.of("_formulaire", "forged"));
        assertThat(agent.answer().statusCode()).isEqualTo(403);
    }

    @Test
    void leadsToTheFormFromAPageThatIsTheSameForEveryone() throws Exception {
        var page = agent.open("/agenda/questions/");
        assertThat(page.select("a[href=/agenda/questions/inscription]").eachText())
                .containsExactly("S’inscrire", "S’inscrire");
        assertThat(agent.answer().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void hasNoPageForAnEventWithoutRegistrationNorForALinkThatIsWrong() throws Exception {
        agent.open("/agenda/inconnu/inscription");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
        agent.open("/inscription/AAAAAAAAAAAAAAAA");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void keepsNoMoreThanItsShareForOneNetworkAndRefusesNobody() throws Exception {
        for (var form = 0; form < 10; form++) {
            assertThat(register("assaut", "Agent" + form, "sur_place").text()).contains("gardée trente minutes");
        }

        var sent = register("assaut", "Zelie", "sur_place");

        assertThat(sent.select("main").text())
                .contains("Beaucoup de demandes viennent de votre réseau en ce moment")
                .doesNotContain("gardée trente minutes");
        agent.open(link("zelie"));
        assertThat(agent.state()).isEqualTo("expired");
        agent.press("M’inscrire maintenant");
        assertThat(agent.state()).isEqualTo("confirmed");

        agent.open(link("agent0"));
        agent.press("Confirmer mon inscription");
        assertThat(register("assaut", "Yvon", "sur_place").text())
                .as("who proves leaves their share")
                .contains("gardée trente minutes");
    }

    @Test
    void takesTheProofOfALetterThatWasSlow() throws Exception {
        register("lente", "Lucie", "sur_place");
        jdbc.sql("""
                update registration_terms
                   set closes_at = now() - interval '1 hour'
                 where event_id = (select id from document where slug = 'lente')
                """).update();
        jdbc.sql("""
                update registration
                   set status = 'expired', seat = null, kept_until = null, held_from = null
                 where email like 'lucie@%'
                """).update();

        assertThat(agent.open(link("lucie")).select(".fr-notice").text().replace('\u00A0', ' '))
                .startsWith("Les inscriptions sont closes, mais vous aviez envoyé le formulaire à temps");
        agent.press("M’inscrire maintenant");
        assertThat(agent.state()).isEqualTo("confirmed");
    }

    private Document register(String event, String name, String mode) throws IOException, InterruptedException {
        agent.open("/agenda/" + event + "/inscription");
        return agent.send("/inscription", fields(name, mode));
    }

    private void seat(String event, String name) throws IOException, InterruptedException {
        register(event, name, "sur_place");
        agent.open(link(name));
        agent.send(agent.path(), Map.of());
    }

    private static Map<String, String> fields(String name, String mode) {
        return Map.of(
                "mode",
                mode,
                "prenom",
                name,
                "nom",
                "Ormevalle",
                "courriel",
                name.toLowerCase(java.util.Locale.ROOT) + "@agence.gouv.fr",
                "fonction",
                "chargée de mission",
                "organisme",
                "Agence de la simplicité");
    }

    private List<String> contents(String name) {
        return jdbc.sql("""
                select content::text
                  from mail_letter
                 where recipient like :name || '@%'
                 order by id
                """)
                .param("name", name.toLowerCase(java.util.Locale.ROOT))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> letters(String name) {
        var subjects = new ArrayList<String>();
        for (var content : contents(name)) {
            subjects.add(tools.jackson.databind.json.JsonMapper.shared()
                    .readTree(content)
                    .get("subject")
                    .asString());
        }
        return subjects;
    }

    private String link(String name) {
        var matcher = LINK.matcher(contents(name).getLast());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private String code(String name) {
        var matcher = CODE.matcher(contents(name).getLast());
        assertThat(matcher.find()).as(contents(name).getLast()).isTrue();
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
