package fr.percolateur.signin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.cookies.Cookies;
import fr.percolateur.cookies.Leaving;
import fr.percolateur.proof.Secret;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// Signing out, here and, for who came by it, of ProConnect (OpenID Connect RP-Initiated Logout 1.0).
@RestController
class SignOutController {

    private static final Logger LOG = LoggerFactory.getLogger(SignOutController.class);

    private final Pages pages;
    private final Site site;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Provider provider;
    private final ObjectProvider<Leaving> leaving;

    SignOutController(
            Pages pages,
            Site site,
            Sessions sessions,
            Cookies cookies,
            Provider provider,
            ObjectProvider<Leaving> leaving) {
        this.pages = pages;
        this.site = site;
        this.sessions = sessions;
        this.cookies = cookies;
        this.provider = provider;
        this.leaving = leaving;
    }

    @PostMapping("/deconnexion")
    ResponseEntity<?> signOut(HttpServletRequest request) {
        var idToken = cookies.read(request, CookieNames.SESSION).flatMap(sessions::close);
        var state = Secret.fresh();
        var there = idToken.flatMap(token -> endSession(token, state));
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(there.orElse(URI.create("/deconnexion")))
                .header(HttpHeaders.SET_COOKIE, cookies.erase(CookieNames.SESSION))
                .cacheControl(CacheControl.noStore());
        leaving.stream()
                .flatMap(each -> each.leave(request).stream())
                .forEach(cookie -> answer.header(HttpHeaders.SET_COOKIE, cookie));
        if (there.isPresent()) {
            answer.header(HttpHeaders.SET_COOKIE, cookies.write(CookieNames.LEAVING, state, Errands.LIFE));
        }
        return answer.build();
    }

    /// Whoever wants to leave leaves here, whether the provider answers or not.
    private Optional<URI> endSession(String idToken, String state) {
        try {
            return provider.endSession()
                    .map(there -> UriComponentsBuilder.fromUri(there)
                            .queryParam("id_token_hint", idToken)
                            .queryParam("state", state)
                            .queryParam("post_logout_redirect_uri", "{back}")
                            .encode()
                            .buildAndExpand(site.absolute("/deconnexion/retour"))
                            .toUri());
        } catch (Provider.Silent e) {
            LOG.warn("signed out here alone: ProConnect does not answer", e);
            return Optional.empty();
        }
    }

    @GetMapping("/deconnexion/retour")
    ResponseEntity<?> comeBack(@RequestParam(defaultValue = "") String state, HttpServletRequest request) {
        var given = cookies.read(request, CookieNames.LEAVING).orElse("");
        if (given.isEmpty() || !MessageDigest.isEqual(bytes(given), bytes(state))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/deconnexion"))
                .header(HttpHeaders.SET_COOKIE, cookies.erase(CookieNames.LEAVING))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping("/deconnexion")
    ResponseEntity<byte[]> signedOut() {
        var page = Page.of(say("signin.out.title"), "/deconnexion").unlisted();
        return pages.showOnce(HttpStatus.OK, page, "signin/out", say("signin.out.text"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
