package fr.percolateur.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.Sent;
import fr.percolateur.mail.Trouble;
import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.PageTest;
import fr.percolateur.node.Settings;
import fr.percolateur.node.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@PageTest
@ContextConfiguration(initializers = BouncePageTest.Node.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class BouncePageTest {

    private static final String SECRET = "a-long-word-that-nobody-guesses";

    /// A node that takes reports over HTTP.
    static final class Node implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            var settings = Settings.read(Map.of("PERCOLATEUR_PORT", "0", "PERCOLATEUR_BOUNCES_SECRET", SECRET));
            new NodeBeans(settings, TestDatabase.fresh()).initialize(context);
        }
    }

    private final Sent sent;

    @LocalServerPort
    private int port;

    BouncePageTest(DataSource dataSource) {
        this.sent = new Sent(dataSource);
    }

    @BeforeEach
    void forget() {
        sent.forgetAll();
    }

    private int post(String type, String authorization, byte[] body) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/mail/bounces"))
                                    .header("Content-Type", type)
                                    .header("Authorization", authorization)
                                    .POST(BodyPublishers.ofByteArray(body))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }

    @Test
    void takesAReportAsItIs() throws Exception {
        var mark = sent.letter("leo@phare.example.org", "test/report");

        assertThat(post("message/rfc822", "Bearer " + SECRET, Dsn.bytes(Dsn.POSTFIX.replace(Dsn.MARK, mark))))
                .isEqualTo(204);

        assertThat(sent.troubles().latest(9)).extracting(Trouble::key).containsExactly("test/report");
    }

    @Test
    void takesReportsInJson() throws Exception {
        var mark = sent.letter("leo@phare.example.org", "test/json");
        var json = "[{\"messageId\":\"<%s@example.org>\",\"status\":\"5.1.1\",\"explanation\":\"no such user\"}]"
                .formatted(mark);

        assertThat(post("application/json", "Bearer " + SECRET, Dsn.bytes(json)))
                .isEqualTo(204);

        assertThat(sent.troubles().latest(9)).extracting(Trouble::reply).containsExactly("no such user");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Bearer wrong                           | []                     | 401
            ''                                     | []                     | 401
            Basic a-long-word-that-nobody-guesses  | []                     | 401
            Bearer a-long-word-that-nobody-guesses | []                     | 204
            Bearer a-long-word-that-nobody-guesses | {                      | 400
            Bearer a-long-word-that-nobody-guesses | [{}]                   | 400
            Bearer a-long-word-that-nobody-guesses | [{"messageId":"<x@y>"}] | 400
            """)
    void refusesWhoDoesNotProveItselfAndWhatItDoesNotUnderstand(String authorization, String body, int status)
            throws Exception {
        assertThat(post("application/json", authorization, Dsn.bytes(body))).isEqualTo(status);
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        assertThat(post("message/rfc822", "Bearer " + SECRET, new byte[1_000_001]))
                .isEqualTo(413);
    }
}
