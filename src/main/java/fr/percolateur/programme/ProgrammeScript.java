package fr.percolateur.programme;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script of the builder, which public pages need not carry.
@RestController
class ProgrammeScript {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    @GetMapping("/atelier/programme.js")
    ResponseEntity<byte[]> script() {
        try (var resource = Objects.requireNonNull(ProgrammeScript.class.getResourceAsStream("builder.js"))) {
            return PublicAnswer.of(SCRIPT, resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
