package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.knows;
import static fr.percolateur.wording.Wording.say;

import fr.percolateur.bounces.TroubleActs;
import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.component.Choice;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.mail.Troubles;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/lettres/`: those that are written and those that left; beginning one, giving one up.
@Controller
class LettersController {

    static final String ADDRESS = "/atelier/lettres/";

    private static final String WHOLE_SITE = "site";

    private final Issues issues;
    private final LetterRights rights;
    private final Troubles troubles;
    private final TroubleActs acts;
    private final Pages pages;

    LettersController(Issues issues, LetterRights rights, Troubles troubles, TroubleActs acts, Pages pages) {
        this.issues = issues;
        this.rights = rights;
        this.troubles = troubles;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> list(@RequestParam(name = "fait", defaultValue = "") String done, Viewer.SignedIn viewer) {
        requireOrganiser(viewer);
        return show(HttpStatus.OK, done, List.of(), viewer);
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> begin(
            @RequestParam(name = "pour", defaultValue = "") String audience, Viewer.SignedIn viewer) {
        requireOrganiser(viewer);
        if (audience.isEmpty()) {
            var errors = List.of(new FieldError("pour", say("letter.mistake.audience")));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, "", errors, viewer);
        }
        var series = audience.equals(WHOLE_SITE) ? "" : audience;
        if (!LetterRights.may(viewer, series)) {
            throw new Forbidden();
        }
        return Pages.lead(ADDRESS + issues.begin(series, viewer.id()));
    }

    @PostMapping(ADDRESS + "{id}/abandon")
    ResponseEntity<byte[]> drop(@PathVariable long id, Viewer.SignedIn viewer) {
        rights.open(id, viewer);
        return Pages.lead(ADDRESS + "?fait=" + (issues.drop(id, viewer.id()) ? "dropped" : "overtaken"));
    }

    /// A copy that did not arrive, once more to its reader.
    @PostMapping(ADDRESS + "{id}/exemplaires/{copy}/renvoi")
    ResponseEntity<byte[]> sendAgain(@PathVariable long id, @PathVariable long copy, Viewer.SignedIn viewer) {
        require(id, copy, viewer);
        return copies(id, acts.sendAgain(copy, viewer.id()) ? "sent-again" : "forgotten");
    }

    @PostMapping(ADDRESS + "{id}/exemplaires/{copy}/abandon")
    ResponseEntity<byte[]> giveUp(@PathVariable long id, @PathVariable long copy, Viewer.SignedIn viewer) {
        require(id, copy, viewer);
        acts.giveUp(copy, viewer.id());
        return copies(id, "given-up");
    }

    /// @throws Absent for a copy of another letter
    private void require(long id, long copy, Viewer viewer) {
        rights.open(id, viewer);
        if (troubles.about(Dispatch.concern(id)).stream().noneMatch(trouble -> trouble.id() == copy)) {
            throw new Absent();
        }
    }

    private static ResponseEntity<byte[]> copies(long id, String done) {
        return Pages.lead(ADDRESS + id + "?fait=" + done + "#exemplaires");
    }

    @GetMapping("/atelier/lettre.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.script(LettersController.class, "letter.js");
    }

    private static void requireOrganiser(Viewer viewer) {
        if (!DeskSection.organisers(viewer)) {
            throw new Forbidden();
        }
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, String done, List<FieldError> errors, Viewer.SignedIn viewer) {
        var page = Page.of(say(errors.isEmpty() ? "letter.desk.title" : "letter.desk.title.wrong"), ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var rows = issues.all().stream()
                .filter(issue -> LetterRights.may(viewer, issue.series()))
                .map(issue -> new LettersPage.Row(issue, rights.name(issue)))
                .toList();
        return pages.showOnce(
                status,
                page,
                "letter/letters",
                new LettersPage(
                        page,
                        rows,
                        audiences(viewer),
                        errors,
                        done.matches("[a-z-]+") && knows("letter.done." + done) ? say("letter.done." + done) : ""));
    }

    private List<Choice> audiences(Viewer viewer) {
        var choices = new ArrayList<Choice>();
        if (viewer.administers()) {
            choices.add(new Choice(WHOLE_SITE, say("letter.audience.site"), say("letter.audience.site.help"), false));
        }
        rights.series(viewer).forEach(one -> choices.add(new Choice(one.slug(), one.name(), -1, false)));
        return choices;
    }
}
