package fr.percolateur.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.live.Salle;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of those who keep a room, and what all see of it, on a narrow screen and on the wall. Leaves pictures in
/// `target/screenshots`.
@PageTest
@Import(Salle.Entry.class)
class DeskLooksTest {

    private static final List<String> DESKS =
            List.of("", "/questions", "/mur", "/sous-titres", "/liens", "/sondages", "/debats", "/parole");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Salle salle;

    private Chromium chromium;
    private Agent colleague;

    @BeforeEach
    void open() {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
        salle.open("""
                programme:
                  - {titre: "Propos liminaires", type: ouverture, duree_min: 10}
                  - {titre: "Vos questions", type: questions, duree_min: 20}""");
        salle.keepWithAnAccount();
        colleague = new Agent(port);
    }

    @AfterEach
    void close() {
        colleague.close();
        chromium.close();
    }

    private long writePoll(String question) throws Exception {
        colleague.open(Salle.DESK + "/sondages/nouveau");
        colleague.send("/sondages", Map.of("type", "single", "question", question, "reponses", "Oui\nNon"));
        return jdbc.sql("select max(id) from poll")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private void writeDebate(String motion) throws Exception {
        colleague.open(Salle.DESK + "/debats");
        colleague.post(Salle.DESK + "/debats", Map.of("motion", motion));
    }

    @Test
    void isReadableOnANarrowScreenInBothSchemes() throws Exception {
        scene();
        var wrong = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var context = chromium.browser()
                    .newContext(new NewContextOptions().setColorScheme(scheme).setViewportSize(320, 900))) {
                var page = context.newPage();
                for (var desk : DESKS) {
                    page.navigate("http://localhost:" + port + Salle.DESK + desk);
                    Axe.violations(page).forEach(rule -> wrong.add(desk + " " + scheme + ": " + rule));
                    if (page.evaluate("document.documentElement.scrollWidth > innerWidth")
                            .equals(true)) {
                        wrong.add(desk + " " + scheme + " is wider than the screen");
                    }
                    Snapshots.keepWhole(
                            page,
                            Path.of("target/screenshots/%s%s-%s.png"
                                    .formatted(pictures(), desk.replace('/', '-'), scheme)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void tellsWhatIsOnAirFromWhatStandsAroundIt() throws Exception {
        show("Pourquoi le courrier ne dit-il pas en une phrase ce qu’il faut faire ?");
        var wrong = new ArrayList<String>();
        try (var nadia = salle.enter(port, "Nadia", Mode.ONLINE)) {
            salle.keepWithAnAccount();
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var context = chromium.browser().newContext(new NewContextOptions().setColorScheme(scheme))) {
                    var pass = "salle-" + salle.room().id();
                    context.addCookies(
                            List.of(new Cookie(pass, nadia.cookie(pass)).setUrl("http://localhost:" + port)));
                    var page = context.newPage();
                    for (var address : List.of(Salle.ROOM, Salle.ROOM + "/mur")) {
                        page.navigate("http://localhost:" + port + address);
                        var air = page.locator(".pc-air");
                        if (contrast(air, "color", ".pc-air") < 4.5) {
                            wrong.add(address + " " + scheme + ": the words");
                        }
                        if (address.endsWith("/mur") && contrast(air, "backgroundColor", ".pc-wall") < 3) {
                            wrong.add(address + " " + scheme + ": the ground");
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// How far a colour of an element is from the ground of what stands around it.
    private static double contrast(Locator element, String colour, String around) {
        var found = element.evaluate("""
                (one, [colour, around]) => {
                  const pen = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
                  const light = (colour) => {
                    pen.fillStyle = colour;
                    pen.fillRect(0, 0, 1, 1);
                    const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((each) =>
                      each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4);
                    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
                  };
                  const [own, ground] = [
                    light(getComputedStyle(one)[colour]),
                    light(getComputedStyle(one.closest(around)).backgroundColor)];
                  return 10 * Math.max(own, ground) / Math.min(own, ground);
                }
                """, List.of(colour, around));
        return found instanceof Number ratio ? ratio.doubleValue() / 10 : 0;
    }

    /// What the pictures are called.
    String pictures() {
        return "conduite";
    }

    private void scene() throws Exception {
        jdbc.sql("insert into conduct_sequence (room, rank, started_at) values (:room, 0, now())")
                .param("room", salle.room().id())
                .update();
        show("Pourquoi le courrier ne dit-il pas en une phrase ce qu’il faut faire ?");
        writePoll("Qui a le dernier mot sur un courrier qui part de trois services à la fois ?");
        colleague.open(Salle.DESK + "/sondages");
        colleague.send("/" + writePoll("On continue ?") + "/ouverture", Map.of());
        writeDebate("Un courrier se signe d’un seul nom.");
    }

    private void show(String question) {
        jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at, wall_since)
                values (:room, :text, 'Solenn A., Ville de Port-Lanterne', now(), false, 'approved', now(), now())
                """).param("room", salle.room().id()).param("text", question).update();
    }
}
