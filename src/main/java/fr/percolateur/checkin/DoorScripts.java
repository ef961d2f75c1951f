package fr.percolateur.checkin;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The scripts of the door. They stand under `/atelier/`, since a worker may only keep what is beside it.
@RestController
class DoorScripts {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    @GetMapping("/atelier/emargement.js")
    ResponseEntity<byte[]> door() {
        return PublicAnswer.of(SCRIPT, read("door.js"));
    }

    @GetMapping("/atelier/emargement-hors-ligne.js")
    ResponseEntity<byte[]> worker() {
        return PublicAnswer.of(SCRIPT, read("worker.js"));
    }

    private static byte[] read(String name) {
        try (var resource = Objects.requireNonNull(DoorScripts.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
