package fr.percolateur.live;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script and the style-sheet of rooms, which other pages need not carry.
@RestController
class LiveScripts {

    @GetMapping("/direct.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.script(LiveScripts.class, "live.js");
    }

    @GetMapping("/direct.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(LiveScripts.class, "live.css");
    }
}
