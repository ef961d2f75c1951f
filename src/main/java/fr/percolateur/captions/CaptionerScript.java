package fr.percolateur.captions;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script of those who type: a line leaves at each Enter, without loading the page.
@RestController
class CaptionerScript {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    @GetMapping("/atelier/sous-titres.js")
    ResponseEntity<byte[]> script() {
        try (var resource = Objects.requireNonNull(CaptionerScript.class.getResourceAsStream("captioner.js"))) {
            return PublicAnswer.of(SCRIPT, resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
