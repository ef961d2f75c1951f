package fr.percolateur.access;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Plea;
import fr.percolateur.accounts.Pleas;
import fr.percolateur.accounts.WebHosts;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// An organiser decides, of any series: who is an agent is one for all.
@RestController
class DecisionController {

    static final String ADDRESS = "/atelier/demandes-acces";

    private static final Set<String> DECISIONS = Set.of("accepter", "refuser");

    private static final int LONGEST = 2_000;

    private static final Set<String> CATEGORIES = Set.of(
            "academies",
            "ambassades",
            "aphp",
            "collectivites",
            "etablissements-scolaires",
            "gouvfr-divers",
            "hopitaux",
            "nongouvfr-divers",
            "sante-fr",
            "universites");

    private final Pages pages;
    private final Pleas pleas;
    private final WebHosts hosts;

    DecisionController(Pages pages, Pleas pleas, WebHosts hosts) {
        this.pages = pages;
        this.pleas = pleas;
        this.hosts = hosts;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> list(Viewer.SignedIn viewer) {
        requireOrganiser(viewer);
        var page = Page.of(say("access.desk.title"), ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        return pages.showOnce(HttpStatus.OK, page, "access/list", new ListPage(page, pleas.waiting()));
    }

    @GetMapping(ADDRESS + "/{id}")
    ResponseEntity<byte[]> read(@PathVariable UUID id, Viewer.SignedIn viewer) {
        requireOrganiser(viewer);
        var settled = pleas.settled(id);
        return settled.isPresent()
                ? show(HttpStatus.OK, settled.get(), "")
                : show(HttpStatus.OK, waiting(id), "", List.of());
    }

    @PostMapping(ADDRESS + "/{id}")
    ResponseEntity<?> decide(
            @PathVariable UUID id,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String motif,
            Viewer.SignedIn viewer) {
        requireOrganiser(viewer);
        // a word that is neither must not count as a refusal
        if (!DECISIONS.contains(decision)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var settled = pleas.settled(id);
        if (settled.isPresent()) {
            return show(HttpStatus.CONFLICT, settled.get(), motif);
        }
        var reason = Typed.text(motif);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            var mistake = reason.isEmpty() ? say("access.desk.no-reason") : say("access.too-long", LONGEST);
            var wrong = new FieldError("motif", mistake);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, waiting(id), motif, List.of(wrong));
        }
        return switch (pleas.decide(id, new Plea.Decision(decision.equals("accepter"), reason), viewer.id())) {
            case Pleas.Ruling.Decided _ -> Pages.lead(ADDRESS);
            case Pleas.Ruling.TooLate(var first) -> show(HttpStatus.CONFLICT, first, motif);
            case Pleas.Ruling.Unknown _ -> throw new Absent();
        };
    }

    private Plea waiting(UUID id) {
        return pleas.waiting().stream()
                .filter(plea -> plea.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    /// A site proves no address: see [WebHosts].
    private String hint(Plea plea) {
        return hosts.over(plea.email())
                .map(host -> say(
                        "access.hint." + host.doubt().name().toLowerCase(Locale.ROOT), host.domain(), categories(host)))
                .orElse("");
    }

    /// Those that we have a word for.
    private static String categories(WebHosts.Host host) {
        var words = host.categories().stream()
                .filter(CATEGORIES::contains)
                .map(category -> say("access.category." + category))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : say("access.hint.categories", words);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Plea plea, String reason, List<FieldError> errors) {
        var page = page(plea);
        return pages.showOnce(
                status, page, "access/decision", new DecisionPage(page, plea, hint(plea), reason, errors));
    }

    /// What a colleague decided.
    ///
    /// @param unsent the explanation of who decided after that, to be copied; empty for none
    private ResponseEntity<byte[]> show(HttpStatus status, Pleas.Settled settled, String unsent) {
        var page = page(settled.plea());
        return pages.showOnce(status, page, "access/settled", new SettledPage(page, settled, unsent));
    }

    private static Page page(Plea plea) {
        return Page.of(say("access.desk.one"), address(plea))
                .under(new Crumb(say("desk.title"), "/atelier/"), new Crumb(say("access.desk.title"), ADDRESS))
                .unlisted();
    }

    static String address(Plea plea) {
        return ADDRESS + "/" + plea.id();
    }

    static boolean organises(Viewer viewer) {
        return viewer.administers() || viewer.granted().stream().anyMatch(grant -> grant.role() == Role.ORGANISER);
    }

    private static void requireOrganiser(Viewer.SignedIn viewer) {
        if (!organises(viewer)) {
            throw new Forbidden();
        }
    }
}
