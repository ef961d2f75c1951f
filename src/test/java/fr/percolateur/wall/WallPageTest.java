package fr.percolateur.wall;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.live.Salle;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One thing on the wall: whatever came last.
@PageTest
@Import(Salle.Entry.class)
class WallPageTest {

    private static final String CHOICES = Salle.DESK + "/mur";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Salle salle;

    private Agent keeper;

    @BeforeEach
    void open() {
        salle.open();
        salle.keep();
        keeper = new Agent(port);
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    private String shown() throws Exception {
        var wall = keeper.open(Salle.ROOM + "/mur");
        assertThat(wall.select("[data-montre]")).hasSize(1);
        return wall.select("[data-montre]").attr("data-montre");
    }

    private String text() throws Exception {
        return keeper.open(Salle.ROOM + "/mur").select("[data-montre]").text();
    }

    private void choose(String what) throws Exception {
        keeper.open(CHOICES);
        keeper.post(CHOICES, Map.of("montrer", what));
    }

    private long question(String text) {
        return jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at)
                values (:room, :text, '', now(), false, 'approved', now())
                returning id
                """)
                .param("room", salle.room().id())
                .param("text", text)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private void hang(long question) {
        jdbc.sql("update question set wall_since = now() where id = :id")
                .param("id", question)
                .update();
    }

    private void poll(String act) throws Exception {
        var poll = jdbc.sql("select max(id) from poll")
                .query((row, _) -> row.getLong(1))
                .single();
        keeper.open(Salle.DESK + "/sondages");
        keeper.send("/" + poll + act, Map.of());
    }

    private void writePoll() throws Exception {
        keeper.open(Salle.DESK + "/sondages/nouveau");
        keeper.send("/sondages", Map.of("type", "single", "question", "On continue ?", "reponses", "Oui\nNon"));
    }

    private void openDebate() throws Exception {
        keeper.open(Salle.DESK + "/debats");
        keeper.send("/debats", Map.of("motion", "Un courrier se signe d’un seul nom."));
        keeper.open(Salle.DESK + "/debats/"
                + jdbc.sql("select max(id) from debate")
                        .query((row, _) -> row.getLong(1))
                        .single());
        keeper.send("/suite", Map.of());
    }

    @Test
    void showsWhateverBeganLast() throws Exception {
        assertThat(shown()).isEqualTo("rien");
        var question = question("Qui signe le courrier ?");
        assertThat(text()).contains("Qui signe le courrier");
        writePoll();
        assertThat(shown()).isEqualTo("questions");
        poll("/ouverture");
        assertThat(shown()).isEqualTo("sondage");
        assertThat(text()).contains("On continue").doesNotContain("Qui signe");
        hang(question);
        assertThat(shown()).isEqualTo("questions");
        openDebate();
        assertThat(text()).contains("Un courrier se signe d’un seul nom.").doesNotContain("On continue");
    }

    @Test
    void showsWhatSomeoneChoseUntilSomethingBegins() throws Exception {
        question("Qui signe le courrier ?");
        writePoll();
        poll("/ouverture");
        choose("rien");
        assertThat(shown()).isEqualTo("rien");
        assertThat(text()).isEmpty();
        choose("sous-titres");
        assertThat(shown()).isEqualTo("sous-titres");
        choose("questions");
        assertThat(shown()).isEqualTo("questions");
        openDebate();
        assertThat(shown()).isEqualTo("debat");
        choose("questions");
        assertThat(keeper.open(CHOICES).select(".pc-onair").text()).contains("Les questions. Vous l’avez choisi.");

        choose("");

        assertThat(shown()).isEqualTo("debat");
        assertThat(keeper.open(CHOICES)
                        .select(".pc-hangings [aria-pressed=true]")
                        .eachText())
                .containsExactly("Le débat");
    }

    @Test
    void saysWhatWouldShowNothing() throws Exception {
        question("Qui signe le courrier ?");

        assertThat(keeper.open(CHOICES).select(".pc-hangings li").eachText())
                .containsExactly(
                        "Les questions Au mur maintenant",
                        "Le sondage Il n’y a rien à montrer pour l’instant.",
                        "Le débat Il n’y a rien à montrer pour l’instant.",
                        "Les sous-titres en grand Sinon, ils restent au bas du mur, sur deux lignes.",
                        "Rien Le programme et le code de la salle restent.");
    }

    @Test
    void keepsWhoChoseAndRefusesWhatIsNotThere() throws Exception {
        var before = acts();
        choose("debat");
        keeper.post(CHOICES, Map.of("montrer", "autre-chose"));

        assertThat(keeper.answer().statusCode()).isEqualTo(404);
        assertThat(acts()).isEqualTo(before + 1);
    }

    private int acts() {
        return jdbc.sql("select count(*) from audit_entry where act = 'wall.chosen'")
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
