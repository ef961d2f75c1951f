package fr.percolateur.signin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Agents;
import fr.percolateur.connections.Device;
import fr.percolateur.cookies.Cookies;
import fr.percolateur.network.Brake;
import fr.percolateur.proof.Secret;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Signing in by ProConnect. A link leads there, not a form: our policy lets no form leave the site, and browsers apply
/// it to where a form’s answer leads too.
@RestController
class ProConnectController {

    private static final Logger LOG = LoggerFactory.getLogger(ProConnectController.class);

    private final ProConnect proconnect;
    private final Agents agents;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Brake brake;
    private final Pages pages;

    ProConnectController(
            ProConnect proconnect, Agents agents, Sessions sessions, Cookies cookies, Brake brake, Pages pages) {
        this.proconnect = proconnect;
        this.agents = agents;
        this.sessions = sessions;
        this.cookies = cookies;
        this.brake = brake;
        this.pages = pages;
    }

    @GetMapping("/connexion/proconnect")
    ResponseEntity<?> leave(
            @RequestParam(defaultValue = "") String suite,
            @RequestParam(defaultValue = "") String facteur,
            Viewer viewer,
            HttpServletRequest request) {
        brake.slow(request.getRemoteAddr());
        var browser = cookies.read(request, CookieNames.BROWSER).orElseGet(Secret::fresh);
        try {
            var there = proconnect
                    .leave(request, Way.of(suite), browser, facteur.equals("deux") ? hint(viewer) : null)
                    .orElseThrow(Absent::new);
            return goTo(there)
                    .header(HttpHeaders.SET_COOKIE, cookies.write(CookieNames.BROWSER, browser, Errands.LIFE))
                    .build();
        } catch (Provider.Silent e) {
            LOG.warn("ProConnect does not answer", e);
            return trouble(HttpStatus.SERVICE_UNAVAILABLE, "silent");
        }
    }

    @GetMapping("/connexion/proconnect/retour")
    ResponseEntity<?> come(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "error_description", defaultValue = "") String description,
            HttpServletRequest request) {
        try {
            var browser = cookies.read(request, CookieNames.BROWSER).orElse("");
            return enter(proconnect.come(state, code, browser), request);
        } catch (ProConnect.Refused e) {
            LOG.info("nobody came by ProConnect: {}", e.getMessage());
            return trouble(HttpStatus.BAD_REQUEST, description.contains("ACR") ? "factor" : "refused");
        } catch (Provider.Silent e) {
            LOG.warn("ProConnect does not answer", e);
            return trouble(HttpStatus.SERVICE_UNAVAILABLE, "silent");
        }
    }

    private ResponseEntity<?> enter(ProConnect.Arrival arrival, HttpServletRequest request) {
        cookies.read(request, CookieNames.SESSION).ifPresent(sessions::close);
        var token = sessions.open(
                agents.arrive(arrival.identity()), arrival.idToken(), arrival.factor(), Device.of(request));
        return goTo(arrival.way().address())
                .header(HttpHeaders.SET_COOKIE, cookies.write(CookieNames.SESSION, token, Sessions.LIFE))
                .header(HttpHeaders.SET_COOKIE, cookies.erase(CookieNames.BROWSER))
                .build();
    }

    /// Whom the provider need not ask for their address again.
    private static String hint(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Visitor _ -> "";
            case Viewer.SignedIn someone -> someone.email();
        };
    }

    private static ResponseEntity.HeadersBuilder<?> goTo(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).cacheControl(CacheControl.noStore());
    }

    private ResponseEntity<byte[]> trouble(HttpStatus status, String kind) {
        var page = Page.of(say("signin.trouble.title"), "/connexion").unlisted();
        return pages.showOnce(status, page, "signin/trouble", say("signin.trouble." + kind));
    }
}
