package fr.percolateur.floor;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FloorStyle {

    @GetMapping("/parole.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(FloorStyle.class, "floor.css");
    }
}
