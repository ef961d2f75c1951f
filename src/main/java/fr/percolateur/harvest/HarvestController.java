package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.Outcome;
import fr.percolateur.polls.Polls;
import fr.percolateur.questions.Questions;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/enseignements`: writes lessons, proves and publishes them.
@Controller
class HarvestController {

    private static final String PATH = "/atelier/evenements/{slug}/enseignements";

    private final HarvestKeys keys;
    private final LessonBook book;
    private final Questions questions;
    private final Polls polls;
    private final Pages pages;

    HarvestController(HarvestKeys keys, LessonBook book, Questions questions, Polls polls, Pages pages) {
        this.keys = keys;
        this.book = book;
        this.questions = questions;
        this.polls = polls;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn writer) {
        return list(HttpStatus.OK, keys.write(slug, writer), writer, done, "");
    }

    private ResponseEntity<byte[]> list(HttpStatus status, Event event, Viewer viewer, String done, String trouble) {
        var page = Page.of(say("harvest.title", event.title()), HarvestPage.address(event.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(
                status,
                page,
                "harvest/list",
                new HarvestPage(page, event, book.of(event.id()), EventKeys.organises(viewer, event), done, trouble));
    }

    @GetMapping(PATH + "/nouveau")
    ResponseEntity<byte[]> begin(@PathVariable String slug, Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        return form(HttpStatus.OK, event, null, LessonForm.EMPTY, ProofForm.EMPTY, writer, List.of(), "", "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> write(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var form = LessonForm.read(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, event, null, form, ProofForm.EMPTY, writer, mistakes, "", "");
        }
        var lesson = book.write(event.id(), form.draft(), writer.id());
        return Pages.lead(HarvestPage.address(slug) + "/" + lesson.id() + "?fait=ecrit");
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var lesson = lesson(event, id);
        return form(HttpStatus.OK, event, lesson, LessonForm.of(lesson), ProofForm.EMPTY, writer, List.of(), done, "");
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<byte[]> change(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var lesson = lesson(event, id);
        var form = LessonForm.read(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return form(
                    HttpStatus.UNPROCESSABLE_CONTENT, event, lesson, form, ProofForm.EMPTY, writer, mistakes, "", "");
        }
        if (isOutOfReach(event, lesson, writer)) {
            return outOfReach(event, lesson, form, writer);
        }
        book.change(lesson, form.draft(), writer.id());
        return lead(slug, id, "change");
    }

    @PostMapping(PATH + "/{id}/preuves")
    ResponseEntity<byte[]> prove(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var lesson = lesson(event, id);
        var proof = ProofForm.read(fields);
        if (isOutOfReach(event, lesson, writer)) {
            return outOfReach(event, lesson, LessonForm.of(lesson), writer);
        }
        var findings = Findings.of(event, questions, polls);
        var mistakes = proof.mistakes(findings);
        if (!mistakes.isEmpty()) {
            return form(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    event,
                    lesson,
                    LessonForm.of(lesson),
                    proof,
                    writer,
                    mistakes,
                    "",
                    "");
        }
        book.prove(lesson, proof.evidence(findings), writer.id());
        return lead(slug, id, "preuve");
    }

    @PostMapping(PATH + "/{id}/preuves/{proof}/retrait")
    ResponseEntity<byte[]> unprove(
            @PathVariable String slug, @PathVariable long id, @PathVariable long proof, Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var lesson = lesson(event, id);
        if (isOutOfReach(event, lesson, writer)) {
            return outOfReach(event, lesson, LessonForm.of(lesson), writer);
        }
        return book.unprove(lesson, proof, writer.id())
                ? lead(slug, id, "sans-preuve")
                : form(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        event,
                        lesson,
                        LessonForm.of(lesson),
                        ProofForm.EMPTY,
                        writer,
                        List.of(),
                        "",
                        say("harvest.trouble.last"));
    }

    @PostMapping(PATH + "/{id}/ordre")
    ResponseEntity<byte[]> move(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "vers", defaultValue = "") String to,
            Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        if (book.of(event.id()).stream().anyMatch(each -> isOutOfReach(event, each, writer))) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT, event, writer, "", say("harvest.trouble.public"));
        }
        book.move(lesson(event, id), to.equals("haut") ? -1 : 1, writer.id());
        return Pages.lead(HarvestPage.address(slug) + "?fait=deplace");
    }

    @PostMapping(PATH + "/{id}/publication")
    ResponseEntity<byte[]> publish(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn organiser) {
        var event = keys.publish(slug, organiser);
        var lesson = lesson(event, id);
        return switch (book.publish(lesson, organiser.id())) {
            case Outcome.Published _, Outcome.Overtaken _ -> Pages.lead(HarvestPage.address(slug) + "?fait=publie");
            case Outcome.Unproven _ -> refused(event, lesson, organiser, "harvest.trouble.unproven");
            case Outcome.Empty _ -> refused(event, lesson, organiser, "harvest.trouble.empty");
        };
    }

    private ResponseEntity<byte[]> refused(Event event, Lesson lesson, Viewer.SignedIn viewer, String why) {
        return form(
                HttpStatus.UNPROCESSABLE_CONTENT,
                event,
                lesson,
                LessonForm.of(lesson),
                ProofForm.EMPTY,
                viewer,
                List.of(new FieldError("preuve", say(why))),
                "",
                "");
    }

    @PostMapping(PATH + "/{id}/retrait")
    ResponseEntity<byte[]> withdraw(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn organiser) {
        var event = keys.publish(slug, organiser);
        book.withdraw(lesson(event, id), organiser.id());
        return Pages.lead(HarvestPage.address(slug) + "?fait=retire");
    }

    @PostMapping(PATH + "/{id}/suppression")
    ResponseEntity<byte[]> remove(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        return book.remove(lesson(event, id), writer.id())
                ? Pages.lead(HarvestPage.address(slug) + "?fait=supprime")
                : list(HttpStatus.UNPROCESSABLE_CONTENT, event, writer, "", say("harvest.trouble.kept"));
    }

    /// What was public is changed by whoever may publish.
    private static boolean isOutOfReach(Event event, Lesson lesson, Viewer writer) {
        return lesson.publishedAt() != null && !EventKeys.organises(writer, event);
    }

    private ResponseEntity<byte[]> outOfReach(Event event, Lesson lesson, LessonForm form, Viewer writer) {
        return form(
                HttpStatus.UNPROCESSABLE_CONTENT,
                event,
                lesson,
                form,
                ProofForm.EMPTY,
                writer,
                List.of(),
                "",
                say("harvest.trouble.public"));
    }

    private Lesson lesson(Event event, long id) {
        return book.find(event.id(), id).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> lead(String slug, long id, String done) {
        return Pages.lead(HarvestPage.address(slug) + "/" + id + "?fait=" + done);
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status,
            Event event,
            @Nullable Lesson lesson,
            LessonForm form,
            ProofForm proof,
            Viewer viewer,
            List<FieldError> mistakes,
            String done,
            String trouble) {
        var title = lesson == null ? say("harvest.new") : lesson.heading();
        var address = HarvestPage.address(event.slug()) + "/" + (lesson == null ? "nouveau" : lesson.id());
        var page = Page.of(mistakes.isEmpty() ? title : say("harvest.title.wrong", title), address)
                .under(Shelf.EVENTS.trail(new Crumb(say("harvest.heading"), HarvestPage.address(event.slug()))))
                .unlisted();
        var findings = lesson == null ? new Findings(Map.of()) : Findings.of(event, questions, polls);
        return pages.showOnce(
                status,
                page,
                "harvest/form",
                new LessonFormPage(
                        page,
                        event,
                        lesson,
                        form,
                        proof,
                        findings.choices(proof.chosen()),
                        EventKeys.organises(viewer, event),
                        mistakes,
                        done,
                        trouble));
    }
}
