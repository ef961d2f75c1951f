package fr.percolateur.signin;

import fr.percolateur.web.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// What the browser keeps for us. Over TLS the names have a prefix that browsers honour: no neighbour under the same
/// domain can set them.
@Component
final class Cookies {

    /// Ties what was begun to the browser that began it: a code that was asked for, a way to ProConnect and back.
    static final String BROWSER = "connexion";

    static final String SESSION = "session";

    /// Tells one’s own way out of ProConnect from a link that someone made up.
    static final String LEAVING = "deconnexion";

    private final boolean secure;

    Cookies(Site site) {
        this.secure = site.isSecure();
    }

    Optional<String> read(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(full(name)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /// @param life zero takes it away
    String write(String name, String value, Duration life) {
        return ResponseCookie.from(full(name), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    String erase(String name) {
        return write(name, "", Duration.ZERO);
    }

    private String full(String name) {
        return secure ? "__Host-" + name : name;
    }
}
