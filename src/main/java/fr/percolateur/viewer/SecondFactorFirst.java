package fr.percolateur.viewer;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Someone’s role opens this, and waits for a second factor: leads to the page for it, and back here afterwards.
public final class SecondFactorFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String wanted;

    public SecondFactorFirst(HttpServletRequest request) {
        super("a second factor first: " + request.getRequestURI());
        this.wanted = request.getRequestURI();
    }

    public ResponseEntity<Void> answer() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        "/connexion/second-facteur?suite=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
