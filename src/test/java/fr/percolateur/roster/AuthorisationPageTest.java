package fr.percolateur.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who opens which page of the Atelier, and whose forms are taken: route by role.
@PageTest
@Import(Embarcadere.Entry.class)
class AuthorisationPageTest {

    /// Of the pages below, `jury` is of the series `cafes-du-port`.
    private static final Map<String, Set<Grant>> CAST = cast();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Embarcadere embarcadere;

    private Agent agent;

    private static Map<String, Set<Grant>> cast() {
        var cast = new LinkedHashMap<String, Set<Grant>>();
        cast.put("agent", Set.of());
        cast.put("door", Set.of(new Grant(Role.DOOR, "cafes-du-port")));
        cast.put("referent", Set.of(new Grant(Role.REFERENT, "")));
        cast.put("other", Set.of(new Grant(Role.ORGANISER, "forum")));
        cast.put("organiser", Set.of(new Grant(Role.ORGANISER, "cafes-du-port")));
        cast.put("administrator", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        return cast;
    }

    @BeforeEach
    void sitDown() {
        agent = new Agent(port).staying();
        jdbc.sql("delete from registration").update();
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    /// A page that someone may not open is refused (403), a visitor is led to sign in (303).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                                                        | visitor agent door referent other organiser administrator
            /atelier/                                                     | 303     403   200  200      200   200       200
            /atelier/demandes-acces                                       | 303     403   403  403      200   200       200
            /atelier/roles                                                | 303     403   403  403      403   403       200
            /atelier/journal                                              | 303     403   403  403      403   403       200
            /atelier/evenements/jury/inscriptions                         | 303     403   403  403      403   200       200
            /atelier/evenements/jury/inscriptions/ID                      | 303     403   403  403      403   200       200
            /atelier/evenements/jury/inscriptions/ajout                   | 303     403   403  403      403   200       200
            /atelier/evenements/jury/inscriptions/choix?acte=valider      | 303     403   403  403      403   200       200
            /atelier/inscriptions/ID                                      | 303     403   403  403      403   303       303
            /atelier/evenements/libre/inscriptions                        | 303     403   403  403      403   403       200
            /atelier/agenda/jury/participants/                            | 303     403   403  403      403   200       200
            /atelier/agenda/jury/participants/inscriptions.csv            | 303     403   403  403      403   200       200
            /atelier/agenda/jury/participants/inscriptions.xlsx           | 303     403   403  403      403   200       200
            /atelier/agenda/jury/participants/feuille.pdf                 | 303     403   403  403      403   200       200
            /atelier/agenda/jury/participants/accueil.pdf                 | 303     403   403  403      403   200       200
            /atelier/agenda/jury/emargement                               | 303     403   200  403      403   200       200
            """)
    void opensAPage(String page, String expected) throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        var address = page.replace("ID", String.valueOf(nadia.id()));
        embarcadere.is(new Viewer.Visitor());
        agent.open(address);
        var statuses = new StringBuilder().append(agent.answer().statusCode());
        for (var grants : CAST.values()) {
            embarcadere.isWith(grants);
            agent.open(address);
            statuses.append(' ').append(agent.answer().statusCode());
        }
        assertThat(statuses).hasToString(expected.replaceAll(" +", " "));
    }

    /// With a form token of one’s own; what is taken leads on (303).
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # form                                                 | agent door referent other organiser administrator
            /atelier/evenements/jury/inscriptions/ID/validation    | 403   403  403      403   303       409
            /atelier/evenements/jury/inscriptions/ID/refus         | 403   403  403      403   303       409
            /atelier/evenements/jury/inscriptions/ID/annulation    | 403   403  403      403   303       409
            /atelier/evenements/jury/inscriptions/ID/mode          | 403   403  403      403   303       303
            /atelier/evenements/jury/inscriptions/ID/envoi         | 403   403  403      403   303       303
            /atelier/evenements/jury/inscriptions/choix            | 403   403  403      403   303       303
            /atelier/evenements/jury/inscriptions/ajout            | 403   403  403      403   303       409
            /atelier/roles                                         | 403   403  403      403   403       303
            /atelier/roles/retrait                                 | 403   403  403      403   403       404
            /atelier/agenda/jury/emargement/presences              | 403   200  403      403   200       200
            /atelier/agenda/jury/emargement/retraits               | 403   422  403      403   422       422
            /atelier/agenda/jury/emargement/ajouts                 | 403   303  403      403   303       303
            """)
    void takesAForm(String form, String expected) throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        var fields = Map.ofEntries(
                Map.entry("motif", "Complet."),
                Map.entry("mode", "en_ligne"),
                Map.entry("acte", "renvoyer"),
                Map.entry("inscription", String.valueOf(nadia.id())),
                Map.entry("prenom", "Ines"),
                Map.entry("nom", "Caron"),
                Map.entry("courriel", "ines@lanterne.example.org"),
                Map.entry("role", "administrator"),
                Map.entry("agent", "00000000-0000-0000-0000-000000000000"),
                Map.entry("passage", "00000000-0000-0000-0000-000000000001"));
        var statuses = new StringBuilder();
        for (var grants : CAST.values()) {
            embarcadere.isWith(grants);
            // a page with a form, for anyone who signed in
            agent.open("/demande-acces");
            agent.post(form.replace("ID", String.valueOf(nadia.id())), fields);
            statuses.append(' ').append(agent.answer().statusCode());
        }
        assertThat(statuses.toString().strip()).isEqualTo(expected.replaceAll(" +", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "/atelier/evenements/rien/inscriptions",
        "/atelier/evenements/jury/inscriptions/999999999",
        "/atelier/inscriptions/999999999"
    })
    void findsNothingWhereNothingIs(String address) throws Exception {
        for (var role : List.of("organiser", "administrator")) {
            embarcadere.isWith(CAST.getOrDefault(role, Set.of()));
            agent.open(address);
            assertThat(agent.answer().statusCode()).isEqualTo(404);
        }
    }
}
