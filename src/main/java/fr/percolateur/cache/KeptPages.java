package fr.percolateur.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Sends public pages again as long as nothing public changed, which [Freshness] tells at every request. What is kept
/// is lost without harm: a node still has no state.
///
/// Only answers that a proxy might keep too are kept: `public`, with an ETag.
final class KeptPages extends OncePerRequestFilter {

    /// The version of a site of which nobody says what changes.
    static final String UNKNOWN = "";

    private static final int MOST = 2_000;
    private static final int LARGEST = 256 * 1024;

    private final Supplier<String> versions;
    private final Map<String, KeptPage> kept = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KeptPage> eldest) {
            return size() > MOST;
        }
    });

    KeptPages(Supplier<String> versions) {
        this.versions = versions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getRequestURI().startsWith("/assets/")
                // they are read piece by piece, and never held whole
                || request.getRequestURI().startsWith("/enregistrements/")
                || request.getHeader(HttpHeaders.COOKIE) != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getHeader(HttpHeaders.RANGE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var version = versions.get();
        if (version.equals(UNKNOWN)) {
            chain.doFilter(request, response);
            return;
        }
        var now = Instant.now();
        var page = kept.get(key(request));
        if (page != null && page.isFresh(version, now)) {
            page.send(response, isKnown(request, page), takesGzip(request));
            return;
        }
        build(request, response, chain, version, now);
    }

    private void build(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String version, Instant now)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (isForAll(answer)) {
            kept.put(key(request), KeptPage.of(version, now, answer, answer.getContentAsByteArray()));
        }
        answer.copyBodyToResponse();
    }

    private static boolean isForAll(ContentCachingResponseWrapper answer) {
        var keeping = answer.getHeader(HttpHeaders.CACHE_CONTROL);
        return answer.getStatus() == HttpServletResponse.SC_OK
                && answer.getHeader(HttpHeaders.ETAG) != null
                && keeping != null
                && keeping.contains("public")
                && answer.getHeader(HttpHeaders.SET_COOKIE) == null
                && answer.getContentSize() <= LARGEST;
    }

    /// The bytes of the query too: another order is another page, which costs memory and never a wrong answer.
    private static String key(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getHeader(HttpHeaders.ACCEPT)
                + ' '
                + request.getRequestURI()
                + (query == null ? "" : "?" + query);
    }

    private static boolean isKnown(HttpServletRequest request, KeptPage page) {
        var tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return tags != null && tags.contains(page.etag());
    }

    private static boolean takesGzip(HttpServletRequest request) {
        var encodings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return encodings != null && encodings.contains("gzip");
    }
}
