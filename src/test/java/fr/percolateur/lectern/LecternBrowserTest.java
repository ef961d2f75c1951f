package fr.percolateur.lectern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.directory.Speech.State;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.node.PageTest;
import fr.percolateur.questions.Moderation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A question reaches the screen of who speaks while they look at it.
@PageTest
@Import(Verrerie.Entry.class)
class LecternBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private SpeechRows speeches;

    @Autowired
    private Moderation moderation;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Chromium chromium;
    private long room;

    @BeforeEach
    void open() {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port", """
                programme:
                  - {titre: "Trois récits", type: intervention, duree_min: 20, intervenants: [malo-tricot]}
                intervenants:
                  - {id: malo-tricot, nom: "Malo Tricot"}""");
        room = rooms.of("salle").orElseThrow().id();
        var malo = UUID.randomUUID();
        jdbc.sql("insert into speaker (id, name, added_at) values (:id, 'Malo Tricot', now())")
                .param("id", malo)
                .update();
        speeches.keep(room, malo, "malo-tricot", "intervenant", State.ACCEPTED, "le-lien-de-malo", null, Instant.now());
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void showsAQuestionOnceItIsApprovedAndIsReadableByAll() {
        var question = jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, addressee)
                values (:room, 'Combien de lettres ?', '', now(), false, 'intervenant:malo-tricot')
                returning id
                """).param("room", room).query(Long.class).single();
        try (var context = chromium.browser().newContext(new NewContextOptions().setViewportSize(320, 900))) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/intervention/le-lien-de-malo/direct");
            assertThat(page.locator("section:has(#vos-questions)")).containsText("Aucune question");
            page.evaluate("window.stayed = true");

            moderation.approve(new Moderation.Matter(room, question, UUID.randomUUID()));

            assertThat(page.locator("section:has(#vos-questions) .pc-question")).containsText("Combien de lettres");
            Assertions.assertThat(page.evaluate("window.stayed")).isEqualTo(true);
            Assertions.assertThat(Axe.violations(page)).isEmpty();
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }
}
