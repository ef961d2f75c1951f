package fr.percolateur.adoption;

import fr.percolateur.accounts.Organisation;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.Lessons;
import fr.percolateur.lessons.Told;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.Wording;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/enseignements/{slug}/adoption`: what an agent says of a lesson for their organisation.
@Controller
class AdoptionController {

    private static final String PATH = "/enseignements/{slug}/adoption";

    private final Lessons lessons;
    private final Adoptions adoptions;
    private final Organisations organisations;
    private final Pages pages;

    AdoptionController(Lessons lessons, Adoptions adoptions, Organisations organisations, Pages pages) {
        this.lessons = lessons;
        this.adoptions = adoptions;
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn agent) {
        var lesson = lesson(slug);
        var form = adoptions
                .by(agent.id(), lesson.id())
                .map(AdoptionForm::of)
                .orElseGet(() -> new AdoptionForm("", organisation(agent), "", true));
        return show(HttpStatus.OK, lesson, agent, form, List.of(), done);
    }

    private String organisation(Viewer.SignedIn agent) {
        return organisations
                .of(new EmailAddress(agent.email()))
                .map(Organisation::name)
                .orElse("");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> say(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn agent) {
        var lesson = lesson(slug);
        var form = AdoptionForm.read(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, lesson, agent, form, mistakes, "");
        }
        adoptions.say(lesson.id(), agent.id(), form);
        return Pages.lead(AdoptionPage.address(lesson) + "?fait=dit");
    }

    @PostMapping(PATH + "/retrait")
    ResponseEntity<byte[]> withdraw(@PathVariable String slug, Viewer.SignedIn agent) {
        var lesson = lesson(slug);
        adoptions.withdraw(lesson.id(), agent.id());
        return Pages.lead(AdoptionPage.address(lesson) + "?fait=retire");
    }

    private Lesson lesson(String slug) {
        return lessons.find(slug).map(Told::lesson).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Lesson lesson,
            Viewer.SignedIn agent,
            AdoptionForm form,
            List<FieldError> mistakes,
            String done) {
        var title = Wording.say("adoption.title");
        var page = Page.of(
                        mistakes.isEmpty() ? title : Wording.say("adoption.title.wrong", title),
                        AdoptionPage.address(lesson))
                .in("lessons")
                .under(new Crumb(lesson.heading(), lesson.address()))
                .unlisted();
        return pages.showOnce(
                status,
                page,
                "adoption/form",
                new AdoptionPage(
                        page, lesson, adoptions.by(agent.id(), lesson.id()).orElse(null), form, mistakes, done));
    }
}
