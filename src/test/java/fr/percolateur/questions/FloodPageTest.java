package fr.percolateur.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.node.PageTest;
import fr.percolateur.proof.Secret;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.wording.FrenchLine;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// More than a thousand questions a minute from one address, from many devices that came by the code: while they wait
/// their turn nobody else does, and moderators read others first.
@PageTest
@Import(Verrerie.Entry.class)
class FloodPageTest {

    private static final String ROOM = "/agenda/salle/direct";
    private static final String INBOX = "/atelier/evenements/salle/direct/questions";
    private static final int FLOOD = 600;
    /// Each waits four seconds: fifteen hundred a minute.
    private static final int AT_ONCE = 100;
    private static final int A_PASS = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Questions questions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    @Test
    void harmsNobodyElse() throws Exception {
        verrerie.is(new Viewer.Visitor());
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port");
        var room = rooms.of("salle").orElseThrow().id();
        var open = Stage.question(jdbc, room, "Qui signe le courrier ?");
        try (var nadia = new Agent(port);
                var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            nadia.open("/d");
            nadia.post(
                    "/inscription/" + links.issue(verrerie.seat("salle", "Nadia", Mode.ONLINE)) + "/direct", Map.of());
            verrerie.is(Role.MODERATOR, "cafes-du-port");
            var statuses = flood(room, threads);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> questions.ledger(room).stream().anyMatch(Question::rushed));

            nadia.open(ROOM);
            nadia.send("/questions", Map.of("question", "Peut-on voir la lettre d’origine ?"));
            assertThat(nadia.answer().statusCode()).isEqualTo(200);
            nadia.post(ROOM + "/questions/" + open + "/soutien", Map.of());
            assertThat(nadia.answer().statusCode()).isEqualTo(200);
            assertThat(statuses.stream().filter(Future::isDone).count())
                    .as("it goes on")
                    .isLessThan(FLOOD);

            for (var status : statuses) {
                assertThat(status.get()).isEqualTo(303);
            }
            var first = nadia.open(INBOX).select(".pc-inbox__column:first-child > ul .pc-item__text");
            assertThat(first.eachText()).contains(FrenchLine.set("Peut-on voir la lettre d’origine ?"));
        }
        var asked = questions.ledger(room);
        assertThat(asked).hasSize(FLOOD + 2);
        assertThat(asked.stream()
                        .filter(question -> question.rushed() && question.text().startsWith("Achetez")))
                .hasSizeGreaterThan(FLOOD - 50);
        assertThat(asked.stream().filter(Question::rushed).map(Question::text))
                .doesNotContain("Peut-on voir la lettre d’origine ?");
        assertThat(questions.find(room, open).orElseThrow().supporters()).isEqualTo(1);
    }

    private List<Future<Integer>> flood(long room, ExecutorService threads) throws Exception {
        var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build();
        var site = "http://127.0.0.1:" + port;
        var page = client.send(HttpRequest.newBuilder(URI.create(site + ROOM)).build(), BodyHandlers.ofString());
        var token = Jsoup.parse(page.body()).select("input[name=_formulaire]").attr("value");
        var cookies = page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        var statuses = new ArrayList<Future<Integer>>();
        for (var each = 0; each < FLOOD; each += A_PASS) {
            var pass = pass(room);
            for (var question = 0; question < A_PASS; question++) {
                var request = HttpRequest.newBuilder(URI.create(site + ROOM + "/questions"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies + "; salle-" + room + "=" + pass)
                        .POST(BodyPublishers.ofString(
                                "_formulaire=" + token + "&question=Achetez+le+lot+" + (each + question)))
                        .build();
                statuses.add(threads.submit(
                        () -> client.send(request, BodyHandlers.discarding()).statusCode()));
            }
        }
        return statuses;
    }

    /// As someone has who typed the code of the wall.
    private String pass(long room) {
        var token = Secret.fresh();
        jdbc.sql("""
                insert into live_pass (id, token_sha256, room, onsite, given_at)
                values (:id, :token, :room, true, now())
                """)
                .param("id", UUID.randomUUID())
                .param("token", Secret.hash(token))
                .param("room", room)
                .update();
        return token;
    }
}
