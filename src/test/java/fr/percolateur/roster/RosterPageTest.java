package fr.percolateur.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Organisation;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer.Role;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An organiser at a browser without script.
@PageTest
@Import(Embarcadere.Entry.class)
class RosterPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Embarcadere embarcadere;

    private Agent agent;

    @BeforeEach
    void sitDown() {
        agent = new Agent(port);
        // row by row: the counts of the places follow
        jdbc.sql("delete from registration").update();
        Emptying.of(jdbc, "organisation, mail_letter");
        embarcadere.is(Role.ORGANISER, "cafes-du-port");
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    @Test
    void findsPeopleByNameStateModeAndOrganisation() throws Exception {
        organisations.load(List.of(
                new Organisation("mer", "Ministère de la Mer", null, null, List.of("mer.example.org")),
                new Organisation("phares", "Agence des phares", "mer", null, List.of("phares.example.org"))));
        embarcadere.seat("jury", "Nadia", Mode.ONSITE, "phares.example.org");
        embarcadere.seat("jury", "Hélène", Mode.ONLINE, "sud.phares.example.org");
        embarcadere.seat("jury", "Sabine", Mode.ONSITE, "mer.example.org");
        var ines = embarcadere.seat("jury", "Ines", Mode.ONLINE, "lanterne.example.org");
        registrations.cancel(ines.id());

        assertThat(names(""))
                .containsExactly("Ormevalle Hélène", "Ormevalle Ines", "Ormevalle Nadia", "Ormevalle Sabine");
        assertThat(names("?q=helene")).containsExactly("Ormevalle Hélène");
        assertThat(names("?q=PHARES.EXAMPLE")).containsExactly("Ormevalle Hélène", "Ormevalle Nadia");
        assertThat(names("?etat=cancelled")).containsExactly("Ormevalle Ines");
        assertThat(names("?etat=cancelled&etat=pending&mode=en_ligne"))
                .containsExactly("Ormevalle Hélène", "Ormevalle Ines");
        assertThat(names("?organisme=Agence+des+phares")).containsExactly("Ormevalle Hélène", "Ormevalle Nadia");
        assertThat(names("?tutelle=Minist%C3%A8re+de+la+Mer"))
                .containsExactly("Ormevalle Hélène", "Ormevalle Nadia", "Ormevalle Sabine");
        assertThat(names("?tutelle=inconnu")).containsExactly("Ormevalle Ines");
        assertThat(names("?etat=nimporte&mode=nimporte&page=nimporte")).hasSize(4);

        var page = agent.open(Embarcadere.JURY);
        assertThat(page.select("section[aria-labelledby=tutelles] tbody tr").eachText())
                .containsExactly("Ministère de la Mer 3");
        assertThat(page.select("section[aria-labelledby=organismes] tbody tr").eachText())
                .containsExactly("Agence des phares 2", "Ministère de la Mer 1");
    }

    @Test
    void showsFiftyAPage() throws Exception {
        for (var person = 100; person < 160; person++) {
            embarcadere.seat("jury", "Agent" + person, Mode.ONLINE, "lanterne.example.org");
        }
        assertThat(names("")).hasSize(50).startsWith("Ormevalle Agent100");
        assertThat(names("?page=2")).hasSize(10).startsWith("Ormevalle Agent150");
        assertThat(agent.open(Embarcadere.JURY + "?page=2")
                        .select(".pc-list [role=status]")
                        .text())
                .isEqualTo("60 inscriptions");
    }

    @Test
    void approvesOneAndRefusesAnotherWithAReason() throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        var sabine = embarcadere.seat("jury", "Sabine", Mode.ONSITE, "lanterne.example.org");

        agent.open(Embarcadere.JURY + "/" + nadia.id());
        var page = agent.send("/validation", Map.of());
        assertThat(page.text()).contains("Une inscription est validée", "Demande validée");
        assertThat(agent.state()).isEqualTo("confirmed");

        agent.open(Embarcadere.JURY + "/" + sabine.id());
        agent.send("/refus", Map.of("motif", "Le jury est complet."));
        assertThat(agent.state()).isEqualTo("refused");

        assertThat(subjects("nadia@lanterne.example.org"))
                .first()
                .isEqualTo("Inscription confirmée\u00A0: Rencontre du jury");
        assertThat(Postbag.of(dataSource)
                        .to("sabine@lanterne.example.org")
                        .getFirst()
                        .text())
                .contains("Le jury est complet.");
        assertThat(logged("registration/" + nadia.id())).containsExactly("registration.approved {status}");
        assertThat(logged("registration/" + sabine.id())).containsExactly("registration.refused {status,reason}");
    }

    @Test
    void refusesNobodyWithoutAReasonAndLosesNothing() throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        agent.open(Embarcadere.JURY + "/" + nadia.id());
        var page = agent.send("/refus", Map.of("motif", "   "));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.select("#motif-erreur").text()).isEqualTo("Expliquez votre décision : la personne la recevra.");
        page = agent.send("/refus", Map.of("motif", "x".repeat(1_001)));
        assertThat(page.select("#motif").val()).hasSize(1_001);
        assertThat(status(nadia.id())).isEqualTo(Status.PENDING);
        assertThat(logged("registration/" + nadia.id())).isEmpty();
    }

    @Test
    void saysSoWhenSomeoneElseDecidedFirst() throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        agent.open(Embarcadere.JURY + "/" + nadia.id());
        registrations.cancel(nadia.id());
        var page = agent.send("/validation", Map.of());
        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(page.text()).contains("Trop tard");
        assertThat(logged("registration/" + nadia.id())).isEmpty();
    }

    @Test
    void actsOnSeveralAfterAPageThatSaysWhom() throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        var sabine = embarcadere.seat("jury", "Sabine", Mode.ONSITE, "lanterne.example.org");
        var ines = embarcadere.seat("jury", "Ines", Mode.ONLINE, "lanterne.example.org");
        registrations.cancel(ines.id());
        var choice = Embarcadere.JURY + "/choix?acte=valider&inscription=" + nadia.id() + "&inscription=" + ines.id();

        var page = agent.open(choice);
        assertThat(page.select("form .pc-people li").eachText()).containsExactly("Ormevalle Nadia Atelier de Nadia");
        assertThat(page.text()).contains("Une demande sera validée.");
        assertThat(status(nadia.id())).as("a GET never acts").isEqualTo(Status.PENDING);

        agent.send("/choix", Map.of());
        assertThat(agent.answer().uri().getQuery()).isEqualTo("fait=valider-1");
        assertThat(status(nadia.id())).isEqualTo(Status.CONFIRMED);
        assertThat(status(sabine.id())).isEqualTo(Status.PENDING);
        assertThat(status(ines.id())).isEqualTo(Status.CANCELLED);

        agent.open(Embarcadere.JURY + "/choix?acte=refuser&tous=oui&etat=pending");
        assertThat(agent.send("/choix", Map.of("motif", "")).select("#motif-erreur"))
                .hasSize(1);
        agent.send("/choix", Map.of("motif", "Complet."));
        assertThat(status(sabine.id())).isEqualTo(Status.REFUSED);
        assertThat(status(nadia.id())).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void actsOnAllWhoAnswerToTheFilterHoweverMany() throws Exception {
        var ids = embarcadere.crowd("jury", 600);

        var page = agent.open(Embarcadere.JURY + "/choix?acte=valider&tous=oui&etat=pending");
        assertThat(page.select("form .pc-people li"))
                .hasSize(201)
                .last()
                .matches(li -> li.text().equals("et 400 autres"));
        registrations.cancel(ids.getLast());
        var told = agent.send("/choix", Map.of());

        assertThat(agent.answer().uri().getQuery()).isEqualTo("fait=valider-599&laissees=1");
        assertThat(jdbc.sql("select count(*) from registration where status = 'confirmed'")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isEqualTo(599);
        assertThat(told.select("[role=status]").text())
                .contains("599 inscriptions sont validées", "Une personne n’était plus concernée");
    }

    @Test
    void saysThatMoreAnswerToTheFilterThanAreDoneAtOnce() throws Exception {
        embarcadere.crowd("jury", 5_003);

        var page = agent.open(Embarcadere.JURY + "/choix?acte=valider&tous=oui&etat=pending");

        assertThat(page.select("main").text().replace('\u00A0', ' ').replace('\u202F', ' '))
                .contains("5 000 demandes seront validées", "3 autres répondent à votre choix");
    }

    @Test
    void entersSomeoneWhoIsToldByWhom() throws Exception {
        agent.open(Embarcadere.JURY + "/ajout");
        var wrong = agent.send("/ajout", Map.of("prenom", "Nadia", "courriel", "pas une adresse"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(wrong.select(".pc-errors li").eachText()).hasSize(3);
        assertThat(wrong.select("#prenom").val()).isEqualTo("Nadia");

        var entry = Map.of(
                "mode", "sur_place", "prenom", "Nadia", "nom", "Ormevalle", "courriel", "nadia@lanterne.example.org");
        agent.send("/ajout", entry);
        assertThat(agent.state()).isEqualTo("confirmed");
        var letter = Postbag.of(dataSource).to("nadia@lanterne.example.org").getFirst();
        assertThat(letter.text())
                .contains("Tancrède Vial, de l’équipe organisatrice, vous a inscrit·e.", "/donnees-personnelles/");

        agent.open(Embarcadere.JURY + "/ajout");
        assertThat(agent.send("/ajout", entry).select("#courriel-erreur").text())
                .contains("déjà inscrite");
        assertThat(Postbag.of(dataSource).all()).hasSize(1);
    }

    @Test
    void movesCancelsAndWritesAgain() throws Exception {
        var nadia = embarcadere.seat("libre", "Nadia", Mode.ONLINE, "lanterne.example.org");
        embarcadere.is(Role.ADMINISTRATOR, "");
        var address = "/atelier/evenements/libre/inscriptions/" + nadia.id();
        agent.open(address);
        agent.press("Passer sur place");
        assertThat(registrations.find(nadia.id()).orElseThrow().claim().seat()).isEqualTo(Mode.ONSITE);

        var before = subjects("nadia@lanterne.example.org").size();
        agent.press("Renvoyer le message");
        assertThat(subjects("nadia@lanterne.example.org")).hasSize(before + 1);

        agent.send("/annulation", Map.of("motif", "Vous nous avez appelés."));
        assertThat(Postbag.of(dataSource)
                        .to("nadia@lanterne.example.org")
                        .getFirst()
                        .text())
                .contains("Vous nous avez appelés.");
        assertThat(logged("registration/" + nadia.id()))
                .containsExactly(
                        "registration.moved {seat}",
                        "registration.resent {}",
                        "registration.withdrawn {status,reason}");
        agent.open("/atelier/inscriptions/" + nadia.id());
        assertThat(agent.path()).isEqualTo(address);
    }

    @Test
    void neverShowsWhatSomeoneNeedsToTakePart() throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        var exports = "/atelier/agenda/jury/participants/inscriptions.csv";
        for (var address : List.of(Embarcadere.JURY, Embarcadere.JURY + "/" + nadia.id(), exports)) {
            agent.open(address);
            assertThat(agent.answer().statusCode()).isEqualTo(200);
            assertThat(agent.answer().body()).as(address).contains("Nadia").doesNotContain("près de la sortie");
        }
        assertThat(agent.answer().body()).contains("\"Vos attentes\"", "\"à valider\"", "\"Comprendre, dit Nadia\"");
    }

    @Test
    void opensARegistrationOfItsOwnEventAlone() throws Exception {
        var nadia = embarcadere.seat("libre", "Nadia", Mode.ONSITE, "lanterne.example.org");
        agent.open(Embarcadere.JURY + "/" + nadia.id());
        assertThat(agent.answer().statusCode()).isEqualTo(404);
        agent.open(Embarcadere.JURY + "/choix?acte=annuler&inscription=" + nadia.id());
        assertThat(agent.answer().body()).doesNotContain("Ormevalle");
        agent.open(Embarcadere.JURY + "/choix?acte=nimporte");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
    }

    private List<String> names(String query) throws Exception {
        return agent.open(Embarcadere.JURY + query)
                .select("th[scope=row] a[href^=" + Embarcadere.JURY + "/]")
                .eachText();
    }

    private List<String> subjects(String to) {
        return Postbag.of(dataSource).to(to).stream()
                .map(Postbag.Posted::subject)
                .toList();
    }

    private Status status(long id) {
        return registrations.find(id).orElseThrow().status();
    }

    /// The acts on something, each with the names of its fields.
    private List<String> logged(String subject) {
        return jdbc.sql("select act || ' ' || fields::text from audit_entry where subject = :subject order by id")
                .param("subject", subject)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
