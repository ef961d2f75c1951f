package fr.percolateur.programme;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script of the builder, which public pages need not carry.
@RestController
class ProgrammeScript {

    @GetMapping("/atelier/programme.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.script(ProgrammeScript.class, "builder.js");
    }
}
