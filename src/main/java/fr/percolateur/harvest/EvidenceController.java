package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.LessonBook;
import fr.percolateur.lessons.LessonProofs;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a lesson stands on: given, and taken away.
@Controller
class EvidenceController {

    private static final String PATH = "/atelier/evenements/{slug}/enseignements";

    private final HarvestKeys keys;
    private final LessonBook book;
    private final LessonProofs proofs;
    private final LessonForms forms;

    EvidenceController(HarvestKeys keys, LessonBook book, LessonProofs proofs, LessonForms forms) {
        this.keys = keys;
        this.book = book;
        this.proofs = proofs;
        this.forms = forms;
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
        if (LessonForms.isOutOfReach(event, lesson, writer)) {
            return forms.outOfReach(event, lesson, LessonForm.of(lesson), writer);
        }
        var findings = forms.findings(event);
        var mistakes = proof.mistakes(findings);
        if (!mistakes.isEmpty()) {
            return forms.show(
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
        proofs.prove(lesson, proof.evidence(findings), writer.id());
        return lead(slug, id, "preuve");
    }

    @PostMapping(PATH + "/{id}/preuves/{proof}/retrait")
    ResponseEntity<byte[]> unprove(
            @PathVariable String slug, @PathVariable long id, @PathVariable long proof, Viewer.SignedIn writer) {
        var event = keys.write(slug, writer);
        var lesson = lesson(event, id);
        if (LessonForms.isOutOfReach(event, lesson, writer)) {
            return forms.outOfReach(event, lesson, LessonForm.of(lesson), writer);
        }
        return switch (proofs.unprove(lesson, proof, writer.id())) {
            case DONE -> lead(slug, id, "sans-preuve");
            case ABSENT -> throw new Absent();
            case LAST ->
                forms.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        event,
                        lesson,
                        LessonForm.of(lesson),
                        ProofForm.EMPTY,
                        writer,
                        List.of(),
                        "",
                        say("harvest.trouble.last"));
        };
    }

    private Lesson lesson(Event event, long id) {
        return book.find(event.id(), id).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> lead(String slug, long id, String done) {
        return Pages.lead(HarvestPage.address(slug) + "/" + id + "?fait=" + done);
    }
}
