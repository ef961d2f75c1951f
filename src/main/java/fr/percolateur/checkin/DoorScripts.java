package fr.percolateur.checkin;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The scripts of the door. They stand under `/atelier/`, since a worker may only keep what is beside it.
@RestController
class DoorScripts {

    @GetMapping("/atelier/emargement.js")
    ResponseEntity<byte[]> door() {
        return PublicAnswer.script(DoorScripts.class, "door.js");
    }

    @GetMapping("/atelier/emargement-hors-ligne.js")
    ResponseEntity<byte[]> worker() {
        return PublicAnswer.script(DoorScripts.class, "worker.js");
    }
}
