package fr.percolateur.replay;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The style and the script of these pages alone.
@RestController
class ReplayAssets {

    @GetMapping("/enregistrements/replay.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(ReplayAssets.class, "replay.css");
    }

    @GetMapping("/enregistrements/replay.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.script(ReplayAssets.class, "replay.js");
    }
}
