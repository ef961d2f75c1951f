package fr.percolateur.editor;

import fr.percolateur.cache.PublicAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What the pages of writing alone need: no public page pays for it.
@RestController
class EditorScripts {

    @GetMapping("/atelier/redaction/{name:editor|images|markdown|paste|proof}.js")
    ResponseEntity<byte[]> script(@PathVariable String name) {
        return PublicAnswer.script(EditorScripts.class, name + ".js");
    }

    @GetMapping("/atelier/redaction/editor.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(EditorScripts.class, "editor.css");
    }
}
