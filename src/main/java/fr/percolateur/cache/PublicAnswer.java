package fr.percolateur.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// An answer that is the same for everyone and that a proxy may keep, as long as it asks again: pages, feeds, data.
public final class PublicAnswer {

    private static final CacheControl ASK_AGAIN =
            CacheControl.maxAge(Duration.ZERO).cachePublic().mustRevalidate();

    private PublicAnswer() {}

    /// With an ETag drawn from the bytes: Spring answers 304 by itself to whoever has them already.
    public static ResponseEntity<byte[]> of(MediaType type, byte[] body) {
        return with(ResponseEntity.ok(), type, body);
    }

    /// A script that stands beside this class.
    public static ResponseEntity<byte[]> script(Class<?> beside, String name) {
        return file(beside, name, "javascript");
    }

    /// A style-sheet that stands beside this class.
    public static ResponseEntity<byte[]> style(Class<?> beside, String name) {
        return file(beside, name, "css");
    }

    private static ResponseEntity<byte[]> file(Class<?> beside, String name, String subtype) {
        try (var resource = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return of(new MediaType("text", subtype, StandardCharsets.UTF_8), resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same as [#of], on an answer begun with headers of its own.
    public static ResponseEntity<byte[]> with(ResponseEntity.BodyBuilder answer, MediaType type, byte[] body) {
        return answer.contentType(type)
                .cacheControl(ASK_AGAIN)
                .eTag(Fingerprint.weak(body))
                .body(body);
    }
}
