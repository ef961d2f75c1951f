package fr.percolateur.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A node without a secret.
@PageTest
class NoBouncePageTest {

    @LocalServerPort
    private int port;

    @Test
    void takesNoReportFromAnybody() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/mail/bounces"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer ")
                    .POST(BodyPublishers.ofString("[]"))
                    .build();

            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(404);
        }
    }
}
