package fr.percolateur.study;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.event.Events;
import fr.percolateur.ideas.Comments;
import fr.percolateur.ideas.Idea;
import fr.percolateur.ideas.Ideas;
import fr.percolateur.ideas.Rulings;
import fr.percolateur.ideas.Rulings.Matter;
import fr.percolateur.ideas.SimilarIdeas;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/idees/{id}`: one idea, and what becomes of it.
@Controller
class AnswerController {

    private static final int SIMILAR = 8;
    private static final String ONE = StudyController.ADDRESS + "{id}";

    private final Ideas ideas;
    private final SimilarIdeas similar;
    private final Comments comments;
    private final Rulings rulings;
    private final Retaining retaining;
    private final Students students;
    private final Events events;
    private final Pages pages;

    AnswerController(
            Ideas ideas,
            SimilarIdeas similar,
            Comments comments,
            Rulings rulings,
            Retaining retaining,
            Students students,
            Events events,
            Pages pages) {
        this.ideas = ideas;
        this.similar = similar;
        this.comments = comments;
        this.rulings = rulings;
        this.retaining = retaining;
        this.students = students;
        this.events = events;
        this.pages = pages;
    }

    private Idea idea(long id) {
        return ideas.find(id).orElseThrow(Absent::new);
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> show(@PathVariable long id, Viewer.SignedIn viewer) {
        Students.requireReader(viewer);
        return show(HttpStatus.OK, idea(id), RulingPage.Typed.NOTHING, List.of(), viewer);
    }

    @PostMapping(ONE + "/publication")
    ResponseEntity<byte[]> publish(@PathVariable long id, Viewer.SignedIn viewer) {
        Students.requireReader(viewer);
        return act(id, "shown", viewer, rulings::show);
    }

    @PostMapping(ONE + "/refus")
    ResponseEntity<byte[]> refuse(
            @PathVariable long id,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            Viewer.SignedIn viewer) {
        Students.requireReader(viewer);
        var mistake = StudyController.reasonMistake(reason);
        return mistake.isEmpty()
                ? act(id, "refused", viewer, matter -> rulings.refuse(matter, reason.strip()))
                : mend(id, new RulingPage.Typed(reason, "", "", ""), "motif", mistake, viewer);
    }

    @PostMapping(ONE + "/etude")
    ResponseEntity<byte[]> study(@PathVariable long id, Viewer.SignedIn viewer) {
        Students.requireDecider(viewer);
        return act(id, "studied", viewer, rulings::study);
    }

    @PostMapping(ONE + "/attente")
    ResponseEntity<byte[]> hold(@PathVariable long id, Viewer.SignedIn viewer) {
        Students.requireDecider(viewer);
        return act(id, "held", viewer, rulings::hold);
    }

    @PostMapping(ONE + "/declin")
    ResponseEntity<byte[]> decline(
            @PathVariable long id,
            @RequestParam(name = "raison", defaultValue = "") String reason,
            Viewer.SignedIn viewer) {
        Students.requireDecider(viewer);
        var mistake = StudyController.reasonMistake(reason);
        return mistake.isEmpty()
                ? act(id, "declined", viewer, matter -> rulings.decline(matter, reason.strip()))
                : mend(id, new RulingPage.Typed("", reason, "", ""), "raison", mistake, viewer);
    }

    @PostMapping(ONE + "/retenue")
    ResponseEntity<byte[]> retain(
            @PathVariable long id,
            @RequestParam(name = "serie", defaultValue = "") String series,
            Viewer.SignedIn viewer) {
        Students.requireDecider(viewer);
        var idea = idea(id);
        var chosen = students.series(viewer).stream()
                .filter(one -> one.slug().equals(series))
                .findFirst();
        if (chosen.isEmpty() && !series.isBlank()) {
            throw new Forbidden();
        }
        if (chosen.isEmpty()) {
            return mend(id, new RulingPage.Typed("", "", series, ""), "serie", say("study.mistake.series"), viewer);
        }
        return switch (retaining.retain(idea, chosen.get(), viewer)) {
            case Retaining.Retained(var draft) -> Pages.lead(Shelf.writing(draft) + "?fait=cree");
            case Retaining.Overtaken _ -> StudyController.lead("", false);
            case Retaining.Refused(var sentence) ->
                mend(id, new RulingPage.Typed("", "", series, ""), "serie", sentence, viewer);
        };
    }

    @PostMapping(ONE + "/reunion")
    ResponseEntity<byte[]> merge(
            @PathVariable long id,
            @RequestParam(name = "cible", defaultValue = "") String target,
            Viewer.SignedIn viewer) {
        Students.requireReader(viewer);
        var chosen = Optional.of(target)
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> ideas.find(Long.parseLong(text)))
                .filter(other -> other.id() != id && other.isPublic() && other.mergedInto() == null);
        return chosen.isPresent()
                ? act(
                        id,
                        "merged",
                        viewer,
                        matter -> rulings.merge(matter, chosen.get().id()))
                : mend(id, new RulingPage.Typed("", "", "", target), "cible", say("study.mistake.target"), viewer);
    }

    @PostMapping(ONE + "/reunion/retrait")
    ResponseEntity<byte[]> part(@PathVariable long id, Viewer.SignedIn viewer) {
        Students.requireReader(viewer);
        return act(id, "parted", viewer, rulings::part);
    }

    private ResponseEntity<byte[]> act(long id, String done, Viewer.SignedIn viewer, Predicate<Matter> act) {
        return StudyController.lead(done, act.test(new Matter(idea(id).id(), viewer.id())));
    }

    private ResponseEntity<byte[]> mend(
            long id, RulingPage.Typed typed, String field, String mistake, Viewer.SignedIn viewer) {
        var errors = List.of(new FieldError(field, mistake));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, idea(id), typed, errors, viewer);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Idea idea, RulingPage.Typed typed, List<FieldError> errors, Viewer.SignedIn viewer) {
        var title = say(errors.isEmpty() ? "study.one" : "study.one.wrong", idea.title());
        var page = Page.of(title, StudyController.ADDRESS + idea.id())
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("study.title"), StudyController.ADDRESS))
                .unlisted();
        var shown = new RulingPage(
                page,
                idea,
                ideas.standingFor(idea),
                ideas.mergedInto(idea.id()),
                comments.shown(idea.id()),
                targets(idea, typed.target()),
                students.series(viewer).stream()
                        .map(one -> new Choice(
                                one.slug(), one.name(), -1, one.slug().equals(typed.series())))
                        .toList(),
                Optional.ofNullable(idea.event()).flatMap(events::kept).orElse(null),
                Students.mayDecide(viewer),
                typed,
                errors);
        return pages.showOnce(status, page, "study/ruling", shown);
    }

    /// Those that say much the same, the likest first.
    private List<Choice> targets(Idea idea, String chosen) {
        return similar.to(idea.title(), idea.id(), SIMILAR).stream()
                .map(other -> new Choice(
                        String.valueOf(other.id()),
                        other.title(),
                        other.supported(),
                        String.valueOf(other.id()).equals(chosen)))
                .toList();
    }
}
