package fr.percolateur.study;

import static fr.percolateur.wording.Wording.knows;
import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tab;
import fr.percolateur.ideas.Comments;
import fr.percolateur.ideas.Ideas;
import fr.percolateur.ideas.Rulings;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/idees/`: what waits to be read, and what waits to be decided.
@Controller
class StudyController {

    static final String ADDRESS = "/atelier/idees/";

    private static final int LONGEST = 500;

    private final Ideas ideas;
    private final Comments comments;
    private final Rulings rulings;
    private final Pages pages;

    StudyController(Ideas ideas, Comments comments, Rulings rulings, Pages pages) {
        this.ideas = ideas;
        this.comments = comments;
        this.rulings = rulings;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> list(
            @RequestParam(name = "liste", defaultValue = "") String asked,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn viewer) {
        Students.requireReader(viewer);
        return list(HttpStatus.OK, Desk.of(asked), done, List.of(), "", viewer);
    }

    private ResponseEntity<byte[]> list(
            HttpStatus status, Desk desk, String done, List<FieldError> errors, String reason, Viewer viewer) {
        var title = say(errors.isEmpty() ? "study.title" : "study.title.wrong");
        var page = Page.of(title, ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var unread = ideas.unread();
        var comments = unreadComments();
        var shown = new StudyListPage(
                page,
                desk == Desk.UNREAD,
                Arrays.stream(Desk.values())
                        .map(each -> new Tab(
                                say("study.list." + each.word()),
                                each.address(),
                                each == Desk.UNREAD
                                        ? unread.size() + comments.size()
                                        : ideas.latest(each.states()).size(),
                                each == desk))
                        .toList(),
                desk == Desk.UNREAD ? unread : ideas.ranked(desk.states()),
                desk == Desk.UNREAD ? comments : List.of(),
                done.matches("[a-z-]+") && knows("study.done." + done) ? say("study.done." + done) : "",
                errors,
                reason);
        return pages.showOnce(status, page, "study/list", shown);
    }

    private List<StudyListPage.Said> unreadComments() {
        return comments.unread().stream()
                .map(comment -> new StudyListPage.Said(
                        comment, ideas.find(comment.idea()).orElseThrow()))
                .toList();
    }

    @PostMapping(ADDRESS + "commentaires/{id}/publication")
    ResponseEntity<byte[]> showComment(@PathVariable long id, Viewer.SignedIn viewer) {
        Students.requireReader(viewer);
        return lead("comment-shown", rulings.showComment(matter(id, viewer)));
    }

    @PostMapping(ADDRESS + "commentaires/{id}/refus")
    ResponseEntity<byte[]> refuseComment(
            @PathVariable long id,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            Viewer.SignedIn viewer) {
        Students.requireReader(viewer);
        var matter = matter(id, viewer);
        var mistake = reasonMistake(reason);
        if (!mistake.isEmpty()) {
            var errors = List.of(new FieldError("motif-" + id, mistake));
            return list(HttpStatus.UNPROCESSABLE_CONTENT, Desk.UNREAD, "", errors, reason, viewer);
        }
        return lead("comment-refused", rulings.refuseComment(matter, reason.strip()));
    }

    private Rulings.Matter matter(long comment, Viewer.SignedIn viewer) {
        return new Rulings.Matter(
                comments.find(comment).orElseThrow(Absent::new).id(), viewer.id());
    }

    static String reasonMistake(String reason) {
        if (reason.isBlank()) {
            return say("study.mistake.reason");
        }
        return reason.strip().length() > LONGEST ? say("study.mistake.long", LONGEST) : "";
    }

    static ResponseEntity<byte[]> lead(String done, boolean acted) {
        return Pages.lead(ADDRESS + "?fait=" + (acted ? done : "overtaken"));
    }
}
