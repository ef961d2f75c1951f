package fr.percolateur.media;

import fr.percolateur.web.Absent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Images, light enough for a page; and files to keep, as they came.
///
/// The address holds the hash of the content: what it answers never changes.
@Controller
class MediaController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /// What is opened by itself, apart from any page, may do nothing.
    private static final String INERT = "default-src 'none'; sandbox";

    private final MediaStore store;

    MediaController(JdbcClient jdbc) {
        this.store = new MediaStore(jdbc);
    }

    /// @param name for people who keep the file; any name is right
    @GetMapping("/media/{hash:[0-9a-f]{32}}/{name}")
    ResponseEntity<byte[]> show(@PathVariable String hash, @PathVariable String name) {
        var original = store.original(hash).orElseThrow(Absent::new);
        if (!original.format().isShown()) {
            return answer(original)
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                    .body(original.bytes());
        }
        var shown = original.bytes().length <= Rendition.LIGHT
                ? original
                : store.rendition(
                        hash,
                        () -> Rendition.of(original.bytes())
                                .map(jpeg -> new MediaStore.Content(MediaFormat.JPEG, jpeg))
                                .orElse(original));
        return answer(shown).body(shown.bytes());
    }

    private static ResponseEntity.BodyBuilder answer(MediaStore.Content content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.format().contentType()))
                .cacheControl(FOR_EVER)
                .header("Content-Security-Policy", INERT);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
