package fr.percolateur.signin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Signing out.
@RestController
class SignOutController {

    private final Pages pages;
    private final Sessions sessions;
    private final Cookies cookies;

    SignOutController(Pages pages, Sessions sessions, Cookies cookies) {
        this.pages = pages;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @PostMapping("/deconnexion")
    ResponseEntity<?> signOut(HttpServletRequest request) {
        cookies.read(request, Cookies.SESSION).ifPresent(sessions::close);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/deconnexion"))
                .header(HttpHeaders.SET_COOKIE, cookies.erase(Cookies.SESSION))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping("/deconnexion")
    ResponseEntity<byte[]> signedOut() {
        var page = Page.of(say("signin.out.title"), "/deconnexion").unlisted();
        return pages.showOnce(HttpStatus.OK, page, "signin/out", say("signin.out.text"));
    }
}
