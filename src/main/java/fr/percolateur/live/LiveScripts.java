package fr.percolateur.live;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script and the style-sheet of rooms, which other pages need not carry.
@RestController
class LiveScripts {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType STYLE = new MediaType("text", "css", StandardCharsets.UTF_8);

    @GetMapping("/direct.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.of(SCRIPT, read("live.js"));
    }

    @GetMapping("/direct.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.of(STYLE, read("live.css"));
    }

    private static byte[] read(String name) {
        try (var resource = Objects.requireNonNull(LiveScripts.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
