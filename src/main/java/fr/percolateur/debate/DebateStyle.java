package fr.percolateur.debate;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DebateStyle {

    @GetMapping("/debats.css")
    ResponseEntity<byte[]> style() throws IOException {
        try (var resource = Objects.requireNonNull(DebateStyle.class.getResourceAsStream("debate.css"))) {
            return PublicAnswer.of(new MediaType("text", "css", StandardCharsets.UTF_8), resource.readAllBytes());
        }
    }
}
