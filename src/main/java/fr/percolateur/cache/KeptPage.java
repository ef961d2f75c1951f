package fr.percolateur.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/// An answer as it was sent, to be sent again.
///
/// @param version of the content it was built from
/// @param until when it is built anew all the same: pages speak of today
/// @param headers those that the answer decided itself, name then value
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeptPage(String version, Instant until, String etag, List<List<String>> headers, byte[] plain, byte[] gzipped) {

    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final List<String> DECIDED = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.ETAG,
            "Content-Security-Policy",
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.LINK,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
            "Cross-Origin-Resource-Policy");

    static KeptPage of(String version, Instant now, HttpServletResponse answer, byte[] body) throws IOException {
        var headers = new ArrayList<List<String>>();
        for (var name : DECIDED) {
            answer.getHeaders(name).forEach(value -> headers.add(List.of(name, value)));
        }
        return new KeptPage(
                version, now.plus(A_WHILE), answer.getHeader(HttpHeaders.ETAG), List.copyOf(headers), body, gzip(body));
    }

    boolean isFresh(String current, Instant now) {
        return version.equals(current) && now.isBefore(until);
    }

    void send(HttpServletResponse answer, boolean isKnown, boolean takesGzip) throws IOException {
        headers.forEach(header -> answer.addHeader(header.getFirst(), header.getLast()));
        answer.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isKnown) {
            answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (takesGzip) {
            answer.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var body = takesGzip ? gzipped : plain;
        answer.setContentLength(body.length);
        answer.getOutputStream().write(body);
    }

    private static byte[] gzip(byte[] body) throws IOException {
        var packed = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        return packed.toByteArray();
    }
}
