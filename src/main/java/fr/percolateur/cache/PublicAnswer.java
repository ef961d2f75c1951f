package fr.percolateur.cache;

import java.time.Duration;
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

    /// The same, on an answer begun with headers of its own.
    public static ResponseEntity<byte[]> with(ResponseEntity.BodyBuilder answer, MediaType type, byte[] body) {
        return answer.contentType(type)
                .cacheControl(ASK_AGAIN)
                .eTag(Fingerprint.weak(body))
                .body(body);
    }
}
