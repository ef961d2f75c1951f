package fr.percolateur.signin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Access;
import fr.percolateur.accounts.Agents;
import fr.percolateur.accounts.Eligibility;
import fr.percolateur.component.FieldError;
import fr.percolateur.connections.Device;
import fr.percolateur.connections.Factor;
import fr.percolateur.cookies.Cookies;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.network.Brake;
import fr.percolateur.network.Networks;
import fr.percolateur.proof.Secret;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.ContentPolicy;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Signing in by a code.
@RestController
class SignInController {

    /// No event: what the address alone gives.
    private static final long ANY = 0;

    private static final Duration BROWSER_KEPT = Duration.ofHours(1);

    private final Pages pages;
    private final Codes codes;
    private final Agents agents;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Brake brake;
    private final Provider provider;
    private final Eligibility eligibility;

    SignInController(
            Pages pages,
            Codes codes,
            Agents agents,
            Sessions sessions,
            Cookies cookies,
            Brake brake,
            Provider provider,
            Eligibility eligibility) {
        this.pages = pages;
        this.codes = codes;
        this.agents = agents;
        this.sessions = sessions;
        this.cookies = cookies;
        this.brake = brake;
        this.provider = provider;
        this.eligibility = eligibility;
    }

    @GetMapping("/connexion")
    ResponseEntity<?> choose(@RequestParam(defaultValue = "") String suite, Viewer viewer) {
        return switch (viewer) {
            case Viewer.Visitor _ -> ask(HttpStatus.OK, Way.of(suite), "", List.of());
            case Viewer.SignedIn someone -> account(someone);
        };
    }

    /// Its button may lead to ProConnect, to sign out there too.
    private ResponseEntity<byte[]> account(Viewer.SignedIn someone) {
        var verdict = eligibility.judge(Access.AGENTS, new EmailAddress(someone.email()), ANY);
        var model = new AccountPage(someone, verdict);
        var answer = pages.showOnce(HttpStatus.OK, page("signin.account.title"), "signin/account", model);
        var headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        provider.origin().ifPresent(origin -> headers.set("Content-Security-Policy", ContentPolicy.leadingTo(origin)));
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    @PostMapping("/connexion")
    ResponseEntity<?> send(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request) {
        brake.slow(request.getRemoteAddr());
        var email = EmailAddress.parse(courriel);
        if (email.isEmpty()) {
            var wrong = new FieldError("courriel", say("signin.wrong-email"));
            return ask(HttpStatus.UNPROCESSABLE_CONTENT, Way.of(suite), courriel, List.of(wrong));
        }
        var browser = cookies.read(request, CookieNames.BROWSER).orElseGet(Secret::fresh);
        codes.send(email.get(), browser, Networks.of(request.getRemoteAddr()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/connexion/code?suite="
                        + URLEncoder.encode(Way.of(suite).path(), StandardCharsets.UTF_8)))
                .header(HttpHeaders.SET_COOKIE, cookies.write(CookieNames.BROWSER, browser, BROWSER_KEPT))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping("/connexion/code")
    ResponseEntity<?> askCode(@RequestParam(defaultValue = "") String suite, HttpServletRequest request) {
        return cookies.read(request, CookieNames.BROWSER).isPresent()
                ? askCode(HttpStatus.OK, Way.of(suite), List.of())
                : ask(HttpStatus.OK, Way.of(suite), "", List.of());
    }

    @PostMapping("/connexion/code")
    ResponseEntity<?> signIn(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest request) {
        brake.slow(request.getRemoteAddr());
        var browser = cookies.read(request, CookieNames.BROWSER).orElse("");
        return switch (codes.check(browser, code)) {
            case Codes.Outcome.Right(var email) -> enter(email, Way.of(suite), request);
            case Codes.Outcome.Wrong(var left) -> refuse(say("signin.wrong-code", left), suite);
            case Codes.Outcome.Spent _ -> refuse(say("signin.spent-code"), suite);
        };
    }

    /// A session that this browser had is over: nobody goes on as someone else.
    private ResponseEntity<?> enter(EmailAddress email, Way way, HttpServletRequest request) {
        cookies.read(request, CookieNames.SESSION).ifPresent(sessions::close);
        var token = sessions.open(agents.arrive(email), null, Factor.UNKNOWN, Device.of(request));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(way.address())
                .header(HttpHeaders.SET_COOKIE, cookies.write(CookieNames.SESSION, token, Sessions.LIFE))
                .header(HttpHeaders.SET_COOKIE, cookies.erase(CookieNames.BROWSER))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping("/connexion/second-facteur")
    ResponseEntity<byte[]> askFactor(@RequestParam(defaultValue = "") String suite, Viewer.SignedIn someone) {
        var page =
                Page.of(say("signin.factor.title"), "/connexion/second-facteur").unlisted();
        var model = new SignInPage(Way.of(suite), someone.email(), provider.isOffered(), List.of());
        return pages.showOnce(HttpStatus.OK, page, "signin/factor", model);
    }

    private ResponseEntity<?> refuse(String message, String suite) {
        return askCode(HttpStatus.UNPROCESSABLE_CONTENT, Way.of(suite), List.of(new FieldError("code", message)));
    }

    private ResponseEntity<?> ask(HttpStatus status, Way way, String email, List<FieldError> errors) {
        var model = new SignInPage(way, email, provider.isOffered(), errors);
        return pages.showOnce(status, page("signin.title"), "signin/choose", model);
    }

    private ResponseEntity<?> askCode(HttpStatus status, Way way, List<FieldError> errors) {
        return pages.showOnce(status, page("signin.code.title"), "signin/code", new SignInPage(way, "", false, errors));
    }

    private static Page page(String title) {
        return Page.of(say(title), "/connexion").unlisted();
    }
}
