package fr.percolateur.polls;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script and the style-sheet of polls.
@RestController
class PollScripts {

    @GetMapping("/sondages.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.script(PollScripts.class, "polls.js");
    }

    @GetMapping("/sondages.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(PollScripts.class, "polls.css");
    }
}
