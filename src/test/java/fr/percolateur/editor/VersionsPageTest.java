package fr.percolateur.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What a document was, and the way back, without script.
@PageTest
@Import(Redaction.Entry.class)
class VersionsPageTest {

    private static final String DESK = "/atelier/actualites/maree/redaction";
    private static final String TIDE = """
            ---
            title: La marée monte
            serie: cafes-du-port
            published: false
            ---

            On se retrouve à la Verrerie.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Redaction redaction;

    private Agent agent;

    @BeforeEach
    void sitDown() throws Exception {
        agent = new Agent(port);
        redaction.clear();
        redaction.put("actualites/maree.md", TIDE);
        redaction.organises("aurele");
        agent.open(DESK);
        agent.send("/redaction", Map.of("texte", "\nOn se retrouve à la Halle.\n", "version", "0"));
        redaction.organises("ines");
        agent.open(DESK);
        agent.send("/redaction", Map.of("titre", "La marée descend", "version", "2"));
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    @Test
    void listsWhoSavedWhatAndWhen() throws Exception {
        var rows = agent.open(DESK + "/versions").select("tbody tr");
        assertThat(rows.select("th").eachText()).containsExactly("3 version actuelle", "2", "1");
        assertThat(rows.select("td:nth-child(3)").eachText())
                .containsExactly("Ines", "Aurele", "Import, ou personne oubliée depuis");
    }

    @Test
    void tellsWhatASaveChangedWordByWord() throws Exception {
        var page = agent.open(DESK + "/versions/2");
        assertThat(page.select("h3").eachText()).containsExactly("Texte de la page");
        assertThat(page.select("del").text().replace('\u00A0', ' ')).isEqualTo("[retiré : Verrerie. fin]");
        assertThat(page.select("ins").text().replace('\u00A0', ' ')).isEqualTo("[ajouté : Halle. fin]");
        assertThat(agent.open(DESK + "/versions/1").select("main").text()).contains("C’est la première");
        agent.open(DESK + "/versions/9");
        assertThat(agent.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void restoresAVersionAsANewOne() throws Exception {
        agent.open(DESK + "/versions/1");
        var page = agent.press("Rétablir cette version");
        assertThat(page.select("[role=status]").text()).contains("L’ancienne version est rétablie");
        assertThat(redaction.text("actualites/maree.md")).isEqualTo(TIDE);
        assertThat(agent.open(DESK + "/versions").select("tbody tr")).hasSize(4);
    }

    @Test
    void asksWhyAVersionWithWarningsIsMadePublicAgain() throws Exception {
        agent.open(DESK);
        agent.send("/redaction", Map.of("texte", "\nLe plan\u00A0: https://example.org/plan\n", "version", "3"));
        agent.send("/redaction", Map.of("texte", "\nOn se retrouve sur le quai.\n", "version", "4"));
        var open = redaction.text("actualites/maree.md").replace("published: false\n", "");
        redaction.put("actualites/maree.md", open);
        agent.open(DESK + "/versions/4");
        var asked = agent.press("Rétablir cette version");
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(asked.select(".pc-withheld code").eachText()).containsExactly("bare-url");
        assertThat(redaction.text("actualites/maree.md")).isEqualTo(open);

        var page = agent.send("/retablissement", Map.of("raison", "L’adresse se lit à voix haute."));
        assertThat(page.select("[role=status]").text()).contains("L’ancienne version est rétablie");
        assertThat(redaction.text("actualites/maree.md")).contains("https://example.org/plan");
    }

    @Test
    void restoresNoPublication() throws Exception {
        redaction.put("actualites/maree.md", TIDE.replace("published: false\n", ""));
        agent.open(DESK + "/versions/1");
        agent.press("Rétablir cette version");
        assertThat(redaction.text("actualites/maree.md")).isEqualTo(TIDE.replace("published: false\n", ""));
    }
}
