package fr.percolateur.legal;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.web.Site;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What programs ask a site before anything else.
@Controller
class RobotsController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Site site;
    private final Clock clock = Clock.systemUTC();

    RobotsController(Site site) {
        this.site = site;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        return text("""
                User-agent: *
                Disallow: /recherche

                Sitemap: %s
                """.formatted(site.absolute("/sitemap.xml")));
    }

    /// Whom to tell of a weakness: [RFC 9116](https://www.rfc-editor.org/rfc/rfc9116). It asks for an end within the
    /// year; the first of a month keeps the answer the same for a while.
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<byte[]> security() {
        var expires = LocalDate.now(clock).plusMonths(11).withDayOfMonth(1).atStartOfDay(ZoneOffset.UTC);
        return text("""
                Contact: %s
                Expires: %s
                Preferred-Languages: fr, en
                Canonical: %s
                """.formatted(
                site.absolute("/mentions-legales/"), expires.toInstant(), site.absolute("/.well-known/security.txt")));
    }

    private static ResponseEntity<byte[]> text(String text) {
        return PublicAnswer.of(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }
}
