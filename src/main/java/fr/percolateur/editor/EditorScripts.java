package fr.percolateur.editor;

import fr.percolateur.cache.PublicAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What the pages of writing alone need: no public page pays for it.
@RestController
class EditorScripts {

    @GetMapping("/atelier/redaction/{name:editor|images|markdown|paste|proof}.js")
    ResponseEntity<byte[]> script(@PathVariable String name) {
        return PublicAnswer.of(new MediaType("text", "javascript", StandardCharsets.UTF_8), read(name + ".js"));
    }

    @GetMapping("/atelier/redaction/editor.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.of(new MediaType("text", "css", StandardCharsets.UTF_8), read("editor.css"));
    }

    private static byte[] read(String name) {
        try (var resource = Objects.requireNonNull(EditorScripts.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
