package fr.percolateur.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a room leaves, read by who kept it and by all.
@PageTest
@Import(Verrerie.Entry.class)
class MinutesPageTest {

    private static final String ROOM = "/agenda/salle/direct";
    private static final String FILES = "/atelier/evenements/salle/direct/fichiers";

    @LocalServerPort
    private int port;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent agent;
    private long shown;
    private long refused;

    @BeforeEach
    void open() {
        verrerie.is(Role.MODERATOR, "cafes-du-port");
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port");
        jdbc.sql("delete from question").update();
        jdbc.sql("delete from live_room").update();
        agent = new Agent(port);
        shown = asked("=1+1 ; et ensuite ?", "", "approved", null, "direction du courrier");
        refused = asked("Une « injure »", "Bao L., Office des mobilités", "rejected", "Hors sujet", null);
    }

    @AfterEach
    void close() {
        agent.close();
    }

    private long asked(
            String text,
            String signed,
            String state,
            @org.jspecify.annotations.Nullable String reason,
            @org.jspecify.annotations.Nullable String service) {
        return jdbc.sql("""
                insert into question (room, text, signed, asked_at, rushed, state, decided_at, reason, service, assigned_at)
                values (:room, :text, :signed, '2026-11-30T16:40:00Z', false, :state, now(), :reason, :service,
                        case when :service::text is null then null else now() end)
                returning id
                """)
                .param("room", rooms.of("salle").orElseThrow().id())
                .param("text", text)
                .param("signed", signed)
                .param("state", state)
                .param("reason", reason, java.sql.Types.VARCHAR)
                .param("service", service, java.sql.Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    private String file(String address) throws Exception {
        agent.open(address);
        assertThat(agent.answer().statusCode()).as(address).isEqualTo(200);
        return agent.answer().body();
    }

    @Test
    void givesWhoKeepsTheRoomAllThatWasAskedAndRunsNothing() throws Exception {
        var head = "\uFEFF\"Numéro\";\"Question\";\"Signature\";\"Adressée à\";\"Posée le\";\"Avant la rencontre\";"
                + "\"État\";\"Soutiens\";\"Répondue le\";\"Réponse écrite de\";\"Réunie avec le numéro\";\"Motif\"\r\n";
        assertThat(file(FILES + "/questions.csv"))
                .isEqualTo(head
                        + "\"" + shown + "\";\"'=1+1 ; et ensuite ?\";\"\";\"\";\"2026-11-30T17:40+01:00\";\"oui\";"
                        + "\"Réponse écrite annoncée\";\"0\";\"\";\"direction du courrier\";\"\";\"\"\r\n"
                        + "\"" + refused + "\";\"Une « injure »\";\"Bao L., Office des mobilités\";\"\";"
                        + "\"2026-11-30T17:40+01:00\";\"oui\";\"Écartée\";\"0\";\"\";\"\";\"\";\"Hors sujet\"\r\n");
        assertThat(agent.open(FILES).select("td a").eachAttr("href"))
                .contains(
                        FILES + "/questions.json",
                        FILES + "/debats.csv",
                        "/atelier/evenements/salle/direct/sous-titres.vtt");
    }

    @Test
    void givesAllWhatAllReadOnceTheRoomIsClosed() throws Exception {
        verrerie.is(new Viewer.Visitor());
        for (var name : List.of(
                "questions.csv",
                "questions.json",
                "debats.csv",
                "debats.json",
                "liens.csv",
                "liens.json",
                "sous-titres.vtt")) {
            agent.open(ROOM + "/fichiers/" + name);
            assertThat(agent.answer().statusCode()).as(name).isEqualTo(404);
        }
        rooms.close(rooms.of("salle").orElseThrow());

        assertThat(file(ROOM + "/fichiers/questions.json"))
                .isEqualTo("[{\"numero\":" + shown + ",\"question\":\"=1+1 ; et ensuite ?\",\"signature\":\"\","
                        + "\"destinataire\":\"\",\"posee_le\":\"2026-11-30T17:40+01:00\",\"avant_la_rencontre\":true,"
                        + "\"etat\":\"written_answer\",\"soutiens\":0,\"repondue_le\":null,"
                        + "\"reponse_ecrite\":\"direction du courrier\",\"reunie_avec\":null,\"motif\":null}]");
        assertThat(file(ROOM + "/fichiers/questions.csv")).doesNotContain("injure");
        assertThat(file(ROOM + "/fichiers/debats.json")).isEqualTo("[]");
        assertThat(file(ROOM + "/fichiers/liens.json")).isEqualTo("[]");
        assertThat(file(ROOM + "/fichiers/sous-titres.vtt")).startsWith("WEBVTT\n");
        assertThat(agent.open(ROOM).select("#fichiers a").eachAttr("href"))
                .containsExactly(
                        ROOM + "/fichiers/questions.csv",
                        ROOM + "/fichiers/questions.json",
                        ROOM + "/fichiers/debats.csv",
                        ROOM + "/fichiers/debats.json",
                        ROOM + "/fichiers/liens.csv",
                        ROOM + "/fichiers/liens.json",
                        ROOM + "/fichiers/sous-titres.vtt");
    }
}
