package fr.percolateur.gallery;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script of these pages alone: files dropped, how far they are, the point one clicks on.
@RestController
class GalleryScript {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    @GetMapping("/atelier/medias/medias.js")
    ResponseEntity<byte[]> send() {
        try (var resource = Objects.requireNonNull(GalleryScript.class.getResourceAsStream("medias.js"))) {
            return PublicAnswer.of(SCRIPT, resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
