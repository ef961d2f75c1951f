package fr.percolateur.signup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Verrerie.Entry.class)
class IntroductionPageTest {

    private static final String FORM = "/agenda/bientot/inscription";

    @LocalServerPort
    private int port;

    @Test
    void spellsNobodyTheirNameAgainWhoSignedIn(@Autowired Verrerie verrerie, @Autowired JdbcClient jdbc)
            throws Exception {
        jdbc.sql("""
                insert into agent (email, given_name, family_name, created_at)
                values ('aurele@verrerie.gouv.fr', 'Aurèle', 'Coste', now())
                """).update();
        verrerie.is(Role.DOOR, "cafes-du-port");
        try (var agent = new Agent(port)) {
            var fields = new LinkedHashMap<String, String>();
            agent.open(FORM).select("#prenom, #nom, #courriel").forEach(field -> fields.put(field.id(), field.val()));
            assertThat(fields.values()).containsExactly("Aurèle", "Coste", "aurele@verrerie.gouv.fr");

            fields.put("mode", "en_ligne");
            agent.send("/inscription", fields);
            assertThat(agent.state()).isEqualTo("confirmed");

            verrerie.is(new Viewer.Visitor());
            assertThat(agent.open(FORM).select("#prenom").val()).isEmpty();
        }
    }
}
