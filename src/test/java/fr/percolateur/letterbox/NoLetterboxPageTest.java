package fr.percolateur.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A site that is no demo.
@PageTest
class NoLetterboxPageTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/demo/courrier", "/demo/courrier.json", "/demo/courrier/1", "/demo/courrier/1/html"})
    void showsNoLetter(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }
}
