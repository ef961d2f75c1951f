package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Roles;
import fr.percolateur.accounts.Roles.Holder;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
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

/// `/atelier/roles`: who may do what. Administrators give and take all roles, who organises a series those of the
/// people who help there ([Giving]). Whoever is given a role is told by mail where to sign in.
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
        var giving = giving(viewer);
        var done =
                List.of("donne", "deja", "retire", "absent").contains(fait) ? say("administration.done." + fait) : "";
        return show(giving, HttpStatus.OK, GrantForm.EMPTY, done, List.of());
    }

    @PostMapping(RolesPage.ADDRESS)
    ResponseEntity<byte[]> grant(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String serie,
            Viewer.SignedIn viewer) {
        var giving = giving(viewer);
        var form = new GrantForm(courriel.strip(), role, serie);
        var mistakes = form.mistakes(catalogued().stream().map(Series::slug).collect(Collectors.toSet()));
        if (!mistakes.isEmpty()) {
            return show(giving, HttpStatus.UNPROCESSABLE_CONTENT, form, "", mistakes);
        }
        require(giving.mayGive(form.grant()));
        var isNew = roles.grant(form.address(), form.grant(), origin(), viewer.id());
        return back(isNew ? "?fait=donne" : "?fait=deja");
    }

    @GetMapping(RolesPage.REVOCATION)
    ResponseEntity<byte[]> confirm(
            @RequestParam UUID agent,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String serie,
            Viewer.SignedIn viewer) {
        return show(giving(viewer), HttpStatus.OK, holder(giving(viewer), agent, role, serie), "");
    }

    @PostMapping(RolesPage.REVOCATION)
    ResponseEntity<byte[]> revoke(
            @RequestParam UUID agent,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String serie,
            Viewer.SignedIn viewer) {
        var holder = holder(giving(viewer), agent, role, serie);
        return switch (roles.revoke(agent, holder.grant(), viewer.id())) {
            case TAKEN -> back("?fait=retire");
            case ABSENT -> back("?fait=absent");
            case LAST_ADMINISTRATOR -> show(giving(viewer), HttpStatus.CONFLICT, holder, say("administration.last"));
        };
    }

    /// Without a final slash.
    private String origin() {
        var home = site.absolute("/");
        return home.substring(0, home.length() - 1);
    }

    private static Giving giving(Viewer viewer) {
        var giving = new Giving(viewer);
        require(giving.mayGiveAny());
        return giving;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Forbidden();
        }
    }

    private Holder holder(Giving giving, UUID agent, String role, String series) {
        require(GrantForm.role(role)
                .map(known -> new Grant(known, series))
                .filter(giving::mayGive)
                .isPresent());
        return roles.holders().stream()
                .filter(holder -> holder.agent().equals(agent)
                        && GrantForm.word(holder.grant().role()).equals(role)
                        && holder.grant().series().equals(series))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    static void requireAdministrator(Viewer viewer) {
        require(viewer.administers());
    }

    private static ResponseEntity<byte[]> back(String query) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(RolesPage.ADDRESS + query))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private List<Series> catalogued() {
        return catalogue.all().stream().map(SeriesCatalogue.Entry::series).toList();
    }

    private RolesPage page(Giving giving, GrantForm form, String done, List<FieldError> mistakes) {
        var title = say("administration.roles.title");
        var page = Page.of(title, RolesPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var shown = roles.holders().stream()
                .filter(holder -> giving.mayGive(holder.grant()))
                .toList();
        var own = catalogued().stream()
                .filter(each -> giving.viewer().organises(each.slug()))
                .toList();
        return new RolesPage(page, Person.of(shown), own, giving.roles(), form, done, mistakes);
    }

    private ResponseEntity<byte[]> show(
            Giving giving, HttpStatus status, GrantForm form, String done, List<FieldError> mistakes) {
        var shown = page(giving, form, done, mistakes);
        return pages.showOnce(status, shown.page(), "administration/roles", shown);
    }

    private ResponseEntity<byte[]> show(Giving giving, HttpStatus status, Holder holder, String trouble) {
        var page = Page.of(say("administration.revoke.title"), RolesPage.REVOCATION)
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("administration.roles.title"), RolesPage.ADDRESS))
                .unlisted();
        var where = page(giving, GrantForm.EMPTY, "", List.of()).where(holder);
        return pages.showOnce(
                status, page, "administration/revocation", new RevocationPage(page, holder, where, trouble));
    }
}
