package fr.percolateur.floor;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FloorStyle {

    @GetMapping("/parole.css")
    ResponseEntity<byte[]> style() throws IOException {
        try (var resource = Objects.requireNonNull(FloorStyle.class.getResourceAsStream("floor.css"))) {
            return PublicAnswer.of(new MediaType("text", "css", StandardCharsets.UTF_8), resource.readAllBytes());
        }
    }
}
