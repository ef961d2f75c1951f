package fr.percolateur.captions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Captions as they are typed, mended, read and taken away.
@PageTest
@Import(Verrerie.Entry.class)
class CaptionsPageTest {

    private static final String TYPING = "/atelier/evenements/salle/direct/sous-titres";
    private static final String ROOM = "/agenda/salle/direct";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Verrerie verrerie;

    private Agent keeper;
    private Agent someone;

    @BeforeEach
    void open() throws Exception {
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port");
        jdbc.sql("delete from caption_line").update();
        verrerie.is(Role.MODERATOR, "cafes-du-port");
        keeper = new Agent(port);
        keeper.open(TYPING);
        someone = new Agent(port);
        someone.open(ROOM);
        someone.send(
                "/entree",
                Map.of(
                        "code",
                        jdbc.sql("select code from live_room join document d on d.id = room where d.slug = 'salle'")
                                .query((row, _) -> row.getString(1))
                                .single()));
    }

    @AfterEach
    void close() {
        keeper.close();
        someone.close();
    }

    @Test
    void showsAllWhatIsTypedAndMended() throws Exception {
        keeper.send("/sous-titres", Map.of("texte", "Bonjour à toutes. On comence."));
        assertThat(someone.open(ROOM).select(".pc-captions span").eachText())
                .containsExactly("Bonjour à toutes.", "On comence.");

        var wrong = keeper.open(TYPING).expectFirst("[data-lignes] form");
        keeper.send(wrong.attr("action"), Map.of("texte", "On commence."));
        assertThat(someone.open(ROOM).select(".pc-captions span").eachText())
                .containsExactly("Bonjour à toutes.", "On commence.");
        assertThat(someone.open(ROOM + "/sous-titres")
                        .select(".pc-transcript dd")
                        .eachText())
                .containsExactly("Bonjour à toutes.", "On commence.");

        var gone = keeper.open(TYPING).expectFirst("[data-lignes] form");
        keeper.send(gone.attr("action"), Map.of("texte", " "));
        assertThat(someone.open(ROOM).select(".pc-captions span").eachText()).containsExactly("Bonjour à toutes.");
    }

    @Test
    void leavesAllOfItToEveryoneOnceTheRoomIsClosed() throws Exception {
        keeper.send("/sous-titres", Map.of("texte", "Bonjour."));
        jdbc.sql("update caption_line set said_at = said_at - interval '1 hour'")
                .update();
        keeper.send("/sous-titres", Map.of("texte", "Au revoir."));
        assertThat(someone.open(ROOM + "/sous-titres")
                        .select(".pc-transcript dd")
                        .eachText())
                .containsExactly("Au revoir.");

        rooms.close(rooms.of("salle").orElseThrow());
        verrerie.is(new Viewer.Visitor());
        try (var visitor = new Agent(port)) {
            var address = visitor.open(ROOM).expectFirst("#sous-titres a").attr("href");
            assertThat(visitor.open(address).select(".pc-transcript dd").eachText())
                    .containsExactly("Bonjour.", "Au revoir.");
            jdbc.sql("delete from caption_line").update();
            assertThat(visitor.open(ROOM).select("#sous-titres")).isEmpty();
        }
        rooms.reopen(rooms.of("salle").orElseThrow());
    }

    @Test
    void leavesLinesOfAnotherRoomAlone() throws Exception {
        keeper.send("/sous-titres", Map.of("texte", "Bonjour."));
        verrerie.event("voisine", Duration.ofMinutes(-10), "serie: cafes-du-port");
        var line = jdbc.sql("select id from caption_line")
                .query((row, _) -> row.getLong(1))
                .single();
        keeper.open("/atelier/evenements/voisine/direct/sous-titres");
        keeper.post("/atelier/evenements/voisine/direct/sous-titres/" + line, Map.of("texte", "Autre."));
        assertThat(keeper.answer().statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select text from caption_line")
                        .query((row, _) -> row.getString(1))
                        .single())
                .isEqualTo("Bonjour.");
    }

    @Test
    void givesAFileOnTheClockOfTheRecording() throws Exception {
        keeper.send("/sous-titres", Map.of("texte", "Bonjour."));
        keeper.open(TYPING + ".vtt");
        assertThat(keeper.answer().headers().firstValue("Content-Type")).contains("text/vtt;charset=UTF-8");
        assertThat(keeper.answer().body()).startsWith("WEBVTT\n\n00:1").contains("\nBonjour.\n");

        var again = keeper.open(TYPING + ".vtt?debut=midi");
        assertThat(keeper.answer().statusCode()).isEqualTo(422);
        assertThat(again.select(".fr-error-text").text()).contains("s’écrit comme 16:30");
        assertThat(again.select("[name=debut]").attr("value")).isEqualTo("midi");
    }
}
