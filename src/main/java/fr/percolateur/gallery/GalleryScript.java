package fr.percolateur.gallery;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The script of these pages alone: files dropped, how far they are, the point one clicks on.
@RestController
class GalleryScript {

    @GetMapping("/atelier/medias/medias.js")
    ResponseEntity<byte[]> send() {
        return PublicAnswer.script(GalleryScript.class, "medias.js");
    }
}
