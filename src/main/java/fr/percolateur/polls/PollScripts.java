package fr.percolateur.polls;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script and the style-sheet of polls.
@RestController
class PollScripts {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType STYLE = new MediaType("text", "css", StandardCharsets.UTF_8);

    @GetMapping("/sondages.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.of(SCRIPT, read("polls.js"));
    }

    @GetMapping("/sondages.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.of(STYLE, read("polls.css"));
    }

    private static byte[] read(String name) {
        try (var resource = Objects.requireNonNull(PollScripts.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
