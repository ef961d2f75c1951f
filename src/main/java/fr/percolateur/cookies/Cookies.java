package fr.percolateur.cookies;

import fr.percolateur.web.Site;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// What the browser keeps for us. Over TLS the names have a prefix that browsers honour: no neighbour under the same
/// domain can set them.
@Component
public final class Cookies {

    private final boolean secure;

    Cookies(Site site) {
        this.secure = site.isSecure();
    }

    public Optional<String> read(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(full(name)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /// Of all that begin so.
    public List<String> named(HttpServletRequest request, String beginning) {
        var cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .map(Cookie::getName)
                        .filter(name -> name.startsWith(full(beginning)))
                        .map(name -> beginning + name.substring(full(beginning).length()))
                        .toList();
    }

    /// @param life zero takes it away
    /// @return the value of a `Set-Cookie`
    public String write(String name, String value, Duration life) {
        return ResponseCookie.from(full(name), value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    public String erase(String name) {
        return write(name, "", Duration.ZERO);
    }

    private String full(String name) {
        return secure ? "__Host-" + name : name;
    }
}
