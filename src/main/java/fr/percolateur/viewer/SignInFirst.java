package fr.percolateur.viewer;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Only who is signed in may go on: leads to the page for it, and back here afterwards.
public final class SignInFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wanted;

    public SignInFirst(HttpServletRequest request) {
        super("sign in first: " + request.getRequestURI());
        this.wanted = wanted(request);
    }

    /// What was posted is lost on the way: one comes back to the page, not to the act.
    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getMethod().equals("GET")
                ? request.getRequestURI() + (query == null ? "" : "?" + query)
                : request.getRequestURI();
    }

    public ResponseEntity<Void> answer() {
        var address = "/connexion?suite=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
