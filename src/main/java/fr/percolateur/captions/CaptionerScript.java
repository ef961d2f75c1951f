package fr.percolateur.captions;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script of those who type: a line leaves at each Enter, without loading the page.
@RestController
class CaptionerScript {

    @GetMapping("/atelier/sous-titres.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.script(CaptionerScript.class, "captioner.js");
    }
}
