package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Roles;
import fr.percolateur.accounts.Roles.Holder;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/roles`: administrators give and take. Whoever is given a role is told by mail where to sign in.
@Controller
class RolesController {

    private final Roles roles;
    private final SeriesCatalogue catalogue;
    private final Site site;
    private final Pages pages;

    RolesController(Roles roles, SeriesCatalogue catalogue, Site site, Pages pages) {
        this.roles = roles;
        this.catalogue = catalogue;
        this.site = site;
        this.pages = pages;
    }

    @GetMapping(RolesPage.ADDRESS)
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        requireAdministrator(viewer);
        var done =
                List.of("donne", "deja", "retire", "absent").contains(fait) ? say("administration.done." + fait) : "";
        return show(HttpStatus.OK, GrantForm.EMPTY, done, List.of());
    }

    @PostMapping(RolesPage.ADDRESS)
    ResponseEntity<byte[]> grant(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String serie,
            Viewer.SignedIn viewer) {
        requireAdministrator(viewer);
        var form = new GrantForm(courriel.strip(), role, serie);
        var mistakes = form.mistakes(series().stream().map(Series::slug).collect(Collectors.toSet()));
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, form, "", mistakes);
        }
        var isNew = roles.grant(form.address(), form.grant(), origin(), viewer.id());
        return back(isNew ? "?fait=donne" : "?fait=deja");
    }

    @GetMapping(RolesPage.REVOCATION)
    ResponseEntity<byte[]> confirm(
            @RequestParam UUID agent,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String serie,
            Viewer.SignedIn viewer) {
        requireAdministrator(viewer);
        return show(HttpStatus.OK, holder(agent, role, serie), "");
    }

    @PostMapping(RolesPage.REVOCATION)
    ResponseEntity<byte[]> revoke(
            @RequestParam UUID agent,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String serie,
            Viewer.SignedIn viewer) {
        requireAdministrator(viewer);
        var holder = holder(agent, role, serie);
        return switch (roles.revoke(agent, holder.grant(), viewer.id())) {
            case TAKEN -> back("?fait=retire");
            case ABSENT -> back("?fait=absent");
            case LAST_ADMINISTRATOR -> show(HttpStatus.CONFLICT, holder, say("administration.last"));
        };
    }

    /// Without a final slash.
    private String origin() {
        var home = site.absolute("/");
        return home.substring(0, home.length() - 1);
    }

    private Holder holder(UUID agent, String role, String series) {
        return roles.holders().stream()
                .filter(holder -> holder.agent().equals(agent)
                        && GrantForm.word(holder.grant().role()).equals(role)
                        && holder.grant().series().equals(series))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    static void requireAdministrator(Viewer viewer) {
        if (!viewer.administers()) {
            throw new Forbidden();
        }
    }

    private static ResponseEntity<byte[]> back(String query) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(RolesPage.ADDRESS + query))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private List<Series> series() {
        return catalogue.all().stream().map(SeriesCatalogue.Entry::series).toList();
    }

    private RolesPage page(GrantForm form, String done, List<FieldError> mistakes) {
        var title = say(mistakes.isEmpty() ? "administration.roles.title" : "administration.roles.title.wrong");
        var page = Page.of(title, RolesPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        return new RolesPage(page, roles.holders(), series(), form, done, mistakes);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, GrantForm form, String done, List<FieldError> mistakes) {
        var shown = page(form, done, mistakes);
        return pages.showOnce(status, shown.page(), "administration/roles", shown);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Holder holder, String trouble) {
        var page = Page.of(say("administration.revoke.title"), RolesPage.REVOCATION)
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("administration.roles.title"), RolesPage.ADDRESS))
                .unlisted();
        var where = page(GrantForm.EMPTY, "", List.of()).where(holder);
        return pages.showOnce(
                status, page, "administration/revocation", new RevocationPage(page, holder, where, trouble));
    }
}
