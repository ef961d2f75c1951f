package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.polls.Polls;
import fr.percolateur.questions.Questions;
import fr.percolateur.quotations.Quotations;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The form of a lesson, whichever of its parts was sent.
@Component
final class LessonForms {

    private final Questions questions;
    private final Polls polls;
    private final Quotations quotations;
    private final Pages pages;

    LessonForms(Questions questions, Polls polls, Quotations quotations, Pages pages) {
        this.questions = questions;
        this.polls = polls;
        this.quotations = quotations;
        this.pages = pages;
    }

    Findings findings(Event event) {
        return Findings.of(event, questions, polls, quotations);
    }

    /// What was public is changed by whoever may publish.
    static boolean isOutOfReach(Event event, Lesson lesson, Viewer writer) {
        return lesson.publishedAt() != null && !EventKeys.organises(writer, event);
    }

    ResponseEntity<byte[]> outOfReach(Event event, Lesson lesson, LessonForm form, Viewer writer) {
        return show(
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

    ResponseEntity<byte[]> show(
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
        var findings = lesson == null ? new Findings(Map.of()) : findings(event);
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
