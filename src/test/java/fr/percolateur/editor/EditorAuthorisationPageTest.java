package fr.percolateur.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Who writes what: route by role, in one’s own series and in another.
@PageTest
@Import(Redaction.Entry.class)
class EditorAuthorisationPageTest {

    private static final Map<String, Set<Grant>> CAST = cast();

    @LocalServerPort
    private int port;

    @Autowired
    private Redaction redaction;

    private Agent agent;

    private static Map<String, Set<Grant>> cast() {
        var cast = new LinkedHashMap<String, Set<Grant>>();
        cast.put("agent", Set.of());
        cast.put("door", Set.of(new Grant(Role.DOOR, "cafes-du-port")));
        cast.put("moderator", Set.of(new Grant(Role.MODERATOR, "cafes-du-port")));
        cast.put("referent", Set.of(new Grant(Role.REFERENT, "")));
        cast.put("other", Set.of(new Grant(Role.ORGANISER, "forum")));
        cast.put("editor", Set.of(new Grant(Role.EDITOR, "cafes-du-port")));
        cast.put("organiser", Set.of(new Grant(Role.ORGANISER, "cafes-du-port")));
        cast.put("administrator", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        return cast;
    }

    @BeforeEach
    void sitDown() {
        agent = new Agent(port).staying();
        redaction.clear();
        redaction.put("series/cafes-du-port.md", "---\ntitre: Cafés du port\n---\n");
        redaction.put(
                "agenda/jury.md",
                "---\ntitle: Jury\nserie: cafes-du-port\nevent_start_date: 2027-01-19\npublished: false\n---\n");
        redaction.put("agenda/libre.md", "---\ntitle: Libre\nevent_start_date: 2027-01-19\n---\n");
        redaction.put("actualites/maree.md", "---\ntitle: Marée\nserie: cafes-du-port\n---\n");
        redaction.put("_percolateur/pages/a-propos.md", "---\ntitle: À propos\n---\n");
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # page                                        | visitor agent door moderator referent other editor organiser administrator
            /atelier/evenements/jury/redaction            | 303     403   403  403       403      403   200    200       200
            /atelier/evenements/jury/redaction/apercu     | 303     403   403  403       403      403   200    200       200
            /atelier/evenements/jury/redaction/versions   | 303     403   403  403       403      403   200    200       200
            /atelier/evenements/jury/copie                | 303     403   403  403       403      403   200    200       200
            /atelier/evenements/libre/redaction           | 303     403   403  403       403      403   403    403       200
            /atelier/actualites/maree/redaction           | 303     403   403  403       403      403   200    200       200
            /atelier/series/cafes-du-port/redaction       | 303     403   403  403       403      403   200    200       200
            /atelier/pages/a-propos/redaction             | 303     403   403  403       403      403   403    403       200
            /atelier/pages/a-propos/redaction/apercu      | 303     403   403  403       403      403   403    403       200
            /atelier/evenements/nouveau                   | 303     403   403  403       403      200   200    200       200
            /atelier/actualites/nouvelle                  | 303     403   403  403       403      200   200    200       200
            /atelier/pages/nouvelle                       | 303     403   403  403       403      403   403    403       200
            /atelier/evenements/rien/redaction            | 303     404   404  404       404      404   404    404       404
            """)
    void opensAPage(String address, String expected) throws Exception {
        redaction.leaves();
        agent.open(address);
        var statuses = new StringBuilder().append(agent.answer().statusCode());
        for (var grants : CAST.values()) {
            redaction.isWith(grants);
            agent.open(address);
            statuses.append(' ').append(agent.answer().statusCode());
        }
        assertThat(statuses).hasToString(expected.replaceAll(" +", " "));
    }

    /// With a form token of one’s own.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # form                                                      | agent door moderator referent other editor organiser administrator
            /atelier/evenements/jury/redaction                          | 403   403  403       403      403   303    303       303
            /atelier/evenements/jury/redaction/copie                    | 403   403  403       403      403   200    200       200
            /atelier/evenements/jury/redaction/copie/abandon            | 403   403  403       403      403   303    303       303
            /atelier/evenements/jury/redaction/apercu                   | 403   403  403       403      403   200    200       200
            /atelier/evenements/jury/redaction/versions/1/retablissement | 403  403  403       403      403   404    404       404
            /atelier/evenements/libre/redaction                         | 403   403  403       403      403   403    403       303
            /atelier/actualites/maree/redaction                         | 403   403  403       403      403   303    303       303
            /atelier/pages/a-propos/redaction                           | 403   403  403       403      403   403    403       303
            /atelier/evenements/jury/copie                              | 403   403  403       403      403   422    422       422
            /atelier/evenements/nouveau                                 | 403   403  403       403      422   422    422       422
            /atelier/pages/nouvelle                                     | 403   403  403       403      403   403    403       422
            """)
    void takesAForm(String form, String expected) throws Exception {
        var statuses = new StringBuilder();
        for (var grants : CAST.values()) {
            redaction.isWith(grants);
            agent.open("/demande-acces");
            agent.post(form, Map.of("version", "0"));
            statuses.append(' ').append(agent.answer().statusCode());
        }
        assertThat(statuses.toString().strip()).isEqualTo(expected.replaceAll(" +", " "));
    }
}
