package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.Outcome;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/enseignements`: writes lessons, orders and publishes them.
@Controller
class HarvestController {

    private static final String PATH = "/atelier/evenements/{slug}/enseignements";

    private final HarvestKeys keys;
    private final LessonBook book;
    private final LessonForms forms;
    private final Pages pages;

    HarvestController(HarvestKeys keys, LessonBook book, LessonForms forms, Pages pages) {
        this.keys = keys;
        this.book = book;
        this.forms = forms;
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
        return forms.show(HttpStatus.OK, event, null, LessonForm.EMPTY, ProofForm.EMPTY, writer, List.of(), "", "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> write(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var form = LessonForm.read(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return forms.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, event, null, form, ProofForm.EMPTY, writer, mistakes, "", "");
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
        return forms.show(
                HttpStatus.OK, event, lesson, LessonForm.of(lesson), ProofForm.EMPTY, writer, List.of(), done, "");
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
            return forms.show(
                    HttpStatus.UNPROCESSABLE_CONTENT, event, lesson, form, ProofForm.EMPTY, writer, mistakes, "", "");
        }
        if (LessonForms.isOutOfReach(event, lesson, writer)) {
            return forms.outOfReach(event, lesson, form, writer);
        }
        book.change(lesson, form.draft(), writer.id());
        return lead(slug, id, "change");
    }

    @PostMapping(PATH + "/{id}/ordre")
    ResponseEntity<byte[]> move(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "vers", defaultValue = "") String to,
            Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        if (book.of(event.id()).stream().anyMatch(each -> LessonForms.isOutOfReach(event, each, writer))) {
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
        return forms.show(
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

    private Lesson lesson(Event event, long id) {
        return book.find(event.id(), id).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> lead(String slug, long id, String done) {
        return Pages.lead(HarvestPage.address(slug) + "/" + id + "?fait=" + done);
    }
}
