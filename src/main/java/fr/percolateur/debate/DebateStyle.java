package fr.percolateur.debate;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DebateStyle {

    @GetMapping("/debats.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(DebateStyle.class, "debate.css");
    }
}
