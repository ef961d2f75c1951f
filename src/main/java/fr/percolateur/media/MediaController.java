package fr.percolateur.media;

import fr.percolateur.imaging.SourceSet;
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
/// The address holds the hash of the content: what it answers never changes. Each width and each format has its own, so
/// that nothing depends on what a browser says it accepts.
@Controller
class MediaController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /// What someone may take back: no proxy and no browser goes on showing it once they did.
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().mustRevalidate();

    /// What is opened by itself, apart from any page, may do nothing.
    private static final String INERT = "default-src 'none'; sandbox";

    private final Renditions renditions;

    MediaController(JdbcClient jdbc) {
        this.renditions = new Renditions(jdbc);
    }

    /// @param name for people who keep the file; any name is right
    @GetMapping("/media/{hash:[0-9a-f]{32}}/{name}")
    ResponseEntity<byte[]> show(@PathVariable String hash, @PathVariable String name) {
        var format = renditions.format(hash).orElseThrow(Absent::new);
        return format.isShown()
                ? picture(hash, Renditions.PLAIN, false)
                : answer(format.contentType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                        .body(renditions.original(hash));
    }

    /// @param width one of [SourceSet#WIDTHS]: others would fill the store
    /// @param name as WebP when it ends so
    @GetMapping("/media/{hash:[0-9a-f]{32}}/{width:[0-9]{3,4}}/{name}")
    ResponseEntity<byte[]> show(@PathVariable String hash, @PathVariable int width, @PathVariable String name) {
        if (!SourceSet.WIDTHS.contains(width)) {
            throw new Absent();
        }
        return picture(hash, width, name.endsWith(".webp"));
    }

    private ResponseEntity<byte[]> picture(String hash, int width, boolean modern) {
        var sent = renditions.find(hash, width, modern).orElseThrow(Absent::new);
        return answer(sent.contentType())
                .cacheControl(sent.revocable() ? FOR_AN_HOUR : FOR_EVER)
                .body(sent.bytes());
    }

    private static ResponseEntity.BodyBuilder answer(String contentType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(contentType))
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
