package fr.percolateur.beforehand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.PageTest;
import fr.percolateur.questions.Fate;
import fr.percolateur.questions.Question;
import fr.percolateur.questions.Questions;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nadia registers, and asks before the meeting.
@PageTest
@Import(Verrerie.Entry.class)
class BeforehandPageTest {

    private static final String FORM = "/agenda/jetee/inscription";
    private static final String INBOX = "/atelier/evenements/jetee/direct/questions";
    private static final String NADIA = "nadia@verrerie.gouv.fr";
    private static final String TEXT = "Qui a relu les lettres ?";

    @LocalServerPort
    private int port;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Questions questions;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent nadia;
    private Agent other;

    @BeforeEach
    void open() {
        verrerie.is(new Viewer.Visitor());
        verrerie.event("jetee", Duration.ofDays(20), "serie: cafes-du-port", """
                programme:
                  - {titre: "Trois récits", type: intervention, duree_min: 20, intervenants: [malo-tricot]}
                intervenants:
                  - {id: malo-tricot, nom: "Malo Tricot"}""");
        jdbc.sql("delete from question").update();
        jdbc.sql("delete from live_room").update();
        jdbc.sql("delete from registration").update();
        jdbc.sql("delete from mail_letter").update();
        jdbc.sql("update registration_pool set taken = 0").update();
        nadia = new Agent(port);
        other = new Agent(port);
    }

    @AfterEach
    void close() {
        nadia.close();
        other.close();
    }

    private List<Question> ledger() {
        return questions.ledger(rooms.of("jetee").orElseThrow().id());
    }

    private Question only() {
        assertThat(ledger()).hasSize(1);
        return ledger().getFirst();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from beforehand_question")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private Document register(Agent someone, Map<String, String> more) throws Exception {
        var fields = new HashMap<>(Map.of(
                "mode", "en_ligne",
                "prenom", "Nadia",
                "nom", "Vauquier",
                "courriel", NADIA,
                "fonction", "guide",
                "organisme", "La Verrerie"));
        fields.putAll(more);
        someone.open(FORM);
        return someone.send("/inscription", fields);
    }

    private String found(String pattern) {
        var letter = Postbag.of(dataSource).to(NADIA).getFirst().text();
        var found = Pattern.compile(pattern).matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        return found.group();
    }

    private void proveByTheLink() throws Exception {
        nadia.open(found("/inscription/[\\w-]+"));
        nadia.press("Confirmer mon inscription");
        assertThat(nadia.state()).isEqualTo("confirmed");
    }

    private void decide(long question, String act) throws Exception {
        verrerie.is(Role.MODERATOR, "cafes-du-port");
        other.open(INBOX);
        other.post(INBOX + "/" + question + "/" + act, Map.of());
        assertThat(other.answer().statusCode()).isEqualTo(200);
        verrerie.is(new Viewer.Visitor());
    }

    @Test
    void isAskedOnceTheAddressIsProvenByTheLink() throws Exception {
        register(nadia, Map.of("question_intervenants", TEXT, "question_destinataire", "intervenant:malo-tricot"));
        assertThat(nadia.path()).contains("/verification/");
        assertThat(ledger()).isEmpty();
        assertThat(waiting()).isEqualTo(1);

        proveByTheLink();

        assertThat(only().fate()).isEqualTo(Fate.PENDING);
        assertThat(only().early()).isTrue();
        assertThat(only().signed()).isEqualTo("Nadia V., La Verrerie");
        assertThat(only().addressee()).isEqualTo("intervenant:malo-tricot");
        assertThat(waiting()).isZero();
        assertThat(nadia.open(nadia.path()).select(".pc-mine__text").text()).startsWith("Qui a relu les lettres");
    }

    @Test
    void isAskedOnceTheAddressIsProvenByTheCode() throws Exception {
        register(nadia, Map.of("question_intervenants", TEXT, "question_masque", "oui"));
        nadia.send(nadia.path(), Map.of("code", found("\\b\\d{6}\\b")));

        assertThat(nadia.state()).isEqualTo("confirmed");
        assertThat(only().signed()).isEmpty();
    }

    @Test
    void isAskedAtOnceByWhoIsSignedIn() throws Exception {
        verrerie.is(new Viewer.SignedIn(UUID.randomUUID(), "Nadia Vauquier", NADIA, Set.of()));
        register(nadia, Map.of("question_intervenants", TEXT));

        assertThat(nadia.state()).isEqualTo("confirmed");
        assertThat(only().text()).isEqualTo(TEXT);

        register(nadia, Map.of("question_intervenants", "Et combien de temps ?"));
        assertThat(ledger()).hasSize(2);
    }

    @Test
    void isShownToNobodyAndGoesWithARegistrationThatIsNotProven() throws Exception {
        register(nadia, Map.of("question_intervenants", TEXT));
        verrerie.is(Role.MODERATOR, "cafes-du-port");
        assertThat(other.open(INBOX).text()).doesNotContain("relu");

        jdbc.sql("delete from registration").update();

        assertThat(waiting()).isZero();
        assertThat(ledger()).isEmpty();
    }

    @Test
    void isNotTakenInTheNameOfSomeoneWhoIsRegistered() throws Exception {
        register(nadia, Map.of());
        proveByTheLink();

        register(other, Map.of("question_intervenants", "Une question qui n’est pas d’elle"));

        assertThat(other.path()).contains("/verification/");
        assertThat(waiting()).isZero();
        assertThat(ledger()).isEmpty();
    }

    /// Her address was proven once; whoever sends the form since may be somebody else.
    @Test
    void isNotTakenInTheNameOfSomeoneWhoGaveUp() throws Exception {
        register(nadia, Map.of());
        proveByTheLink();
        nadia.send("/annulation", Map.of());

        register(other, Map.of("question_intervenants", "Une question qui n’est pas d’elle"));
        register(other, Map.of());

        assertThat(ledger()).isEmpty();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void isTakenBackByWhoNoLongerComesUnlessAllSeeIt() throws Exception {
        register(nadia, Map.of("question_intervenants", TEXT));
        proveByTheLink();
        var page = nadia.path();
        decide(only().id(), "approbation");
        nadia.open(page + "/question");
        nadia.send("/question", Map.of("question_intervenants", "Et combien de temps ?"));
        assertThat(ledger()).hasSize(2);
        assertThat(nadia.open(page).select(".pc-mine__fate").eachText())
                .containsExactly(
                        "En attente de lecture par l’équipe.", "Montrée à tous. Aucun soutien pour le moment.");

        nadia.open(page);
        nadia.send("/annulation", Map.of());

        assertThat(nadia.state()).isEqualTo("cancelled");
        assertThat(only().text()).isEqualTo(TEXT);
        nadia.open(page + "/question");
        assertThat(nadia.answer().statusCode()).isEqualTo(404);
    }

    /// The meeting is in twenty days: a month after the question is no month after that.
    @Test
    void leadsToWhoAskedUntilAMonthAfterTheMeeting() throws Exception {
        register(nadia, Map.of("question_intervenants", TEXT));
        proveByTheLink();

        purge(Duration.ofDays(45));
        assertThat(linked()).isEqualTo(1);
        purge(Duration.ofDays(52));
        assertThat(linked()).isZero();
    }

    private void purge(Duration later) {
        kept.stream()
                .filter(data -> data.columns().contains("question_asker")
                        || data.columns().contains("live_participant"))
                .forEach(data -> data.forgetting().upTo(Instant.now().plus(later)));
    }

    /// Questions of which it is known who asked them.
    private int linked() {
        return jdbc.sql("""
                select count(*)
                  from question_asker a
                  join live_participant p on p.id = a.participant_id
                  join registration r on r.id = p.registration_id
                """).query(Integer.class).single();
    }

    @Test
    void keepsAllThatWasTypedWhereItIsTooLong() throws Exception {
        var again = register(nadia, Map.of("question_intervenants", "a".repeat(501), "question_masque", "oui"));

        assertThat(nadia.answer().statusCode()).isEqualTo(422);
        assertThat(again.select("#question_intervenants-erreur").text())
                .isEqualTo("La question compte 501 caractères : ramenez-la à 500 au plus.");
        assertThat(again.select("#question_intervenants").text()).hasSize(501);
        assertThat(again.select("#question_masque[checked]")).hasSize(1);
        assertThat(again.select("#prenom").val()).isEqualTo("Nadia");
        assertThat(jdbc.sql("select count(*) from registration")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isNotProposedWhereNobodyAnswers() throws Exception {
        assertThat(nadia.open("/agenda/bientot/inscription").select("[name=question_intervenants]"))
                .isEmpty();
        var page = "/inscription/" + links.issue(verrerie.seat("bientot", "Nadia", Mode.ONLINE));
        assertThat(nadia.open(page).select("a[href$=/question]")).isEmpty();
    }
}
