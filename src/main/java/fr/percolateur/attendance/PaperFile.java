package fr.percolateur.attendance;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file about people: nobody on the way keeps it.
final class PaperFile {

    private PaperFile() {}

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return answer(ContentDisposition.inline(), MediaType.APPLICATION_PDF, name + ".pdf", content);
    }

    static ResponseEntity<byte[]> table(MediaType type, String name, byte[] content) {
        return answer(ContentDisposition.attachment(), type, name, content);
    }

    private static ResponseEntity<byte[]> answer(
            ContentDisposition.Builder disposition, MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
