package fr.percolateur.connections;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/connexion/appareils`: one's own sessions; `/atelier/connexions`: everybody's, for administrators.
@Controller
class ConnectionsController {

    private static final List<String> DONE = List.of("fermee", "fermees", "absente", "exige", "leve");

    private final Connections connections;
    private final Pages pages;

    ConnectionsController(Connections connections, Pages pages) {
        this.connections = connections;
        this.pages = pages;
    }

    @GetMapping(ConnectionsPage.OWN)
    ResponseEntity<byte[]> own(
            @RequestParam(defaultValue = "") String fait, Viewer.SignedIn someone, HttpServletRequest request) {
        var page = Page.of(say("connections.own.title"), ConnectionsPage.OWN)
                .under(new Crumb(say("connections.account"), "/connexion"))
                .unlisted();
        var model = new ConnectionsPage(
                page, connections.of(someone.id()), current(request), false, "", false, done(fait), "");
        return pages.showOnce(HttpStatus.OK, page, "connections/show", model);
    }

    @PostMapping(ConnectionsPage.OWN)
    ResponseEntity<Void> closeOwn(@RequestParam UUID connexion, Viewer.SignedIn someone) {
        return back(ConnectionsPage.OWN, connections.closeOwn(connexion, someone.id()) ? "fermee" : "absente");
    }

    @PostMapping(ConnectionsPage.OWN + "/autres")
    ResponseEntity<Void> closeOthers(Viewer.SignedIn someone, HttpServletRequest request) {
        return back(
                ConnectionsPage.OWN,
                connections.closeOthers(someone.id(), current(request)) > 0 ? "fermees" : "absente");
    }

    @GetMapping(ConnectionsPage.ADDRESS)
    ResponseEntity<byte[]> all(
            @RequestParam(defaultValue = "") String qui,
            @RequestParam(defaultValue = "") String fait,
            Viewer.SignedIn someone,
            HttpServletRequest request) {
        requireAdministrator(someone);
        return all(HttpStatus.OK, qui.strip(), done(fait), "", request);
    }

    @PostMapping(ConnectionsPage.ADDRESS)
    ResponseEntity<Void> close(@RequestParam UUID connexion, Viewer.SignedIn someone) {
        requireAdministrator(someone);
        return back(ConnectionsPage.ADDRESS, connections.close(connexion, someone.id()) ? "fermee" : "absente");
    }

    @PostMapping(ConnectionsPage.ADDRESS + "/toutes")
    ResponseEntity<Void> closeAll(@RequestParam UUID agent, Viewer.SignedIn someone) {
        requireAdministrator(someone);
        return back(ConnectionsPage.ADDRESS, connections.closeAll(agent, someone.id()) > 0 ? "fermees" : "absente");
    }

    @PostMapping(ConnectionsPage.ADDRESS + "/second-facteur")
    ResponseEntity<?> rule(
            @RequestParam(defaultValue = "") String exiger, Viewer.SignedIn someone, HttpServletRequest request) {
        requireAdministrator(someone);
        if (!exiger.equals("oui")) {
            connections.waiveFactor(someone.id());
            return back(ConnectionsPage.ADDRESS, "leve");
        }
        return switch (connections.requireFactor(someone.id(), current(request))) {
            case SET -> back(ConnectionsPage.ADDRESS, "exige");
            case UNPROVED -> all(HttpStatus.CONFLICT, "", "", say("connections.factor.unproved"), request);
        };
    }

    private ResponseEntity<byte[]> all(
            HttpStatus status, String words, String done, String trouble, HttpServletRequest request) {
        var page = Page.of(say("connections.title"), ConnectionsPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var model = new ConnectionsPage(
                page,
                connections.all(words),
                current(request),
                true,
                words,
                connections.requiresFactor(),
                done,
                trouble);
        return pages.showOnce(status, page, "connections/show", model);
    }

    private static void requireAdministrator(Viewer viewer) {
        if (!viewer.administers()) {
            throw new Forbidden();
        }
    }

    private static @Nullable UUID current(HttpServletRequest request) {
        return request.getAttribute(Connections.CURRENT) instanceof UUID id ? id : null;
    }

    private static String done(String word) {
        return DONE.contains(word) ? say("connections.done." + word) : "";
    }

    private static ResponseEntity<Void> back(String address, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address + "?fait=" + done))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
