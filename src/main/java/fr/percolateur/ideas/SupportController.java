package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What one does of an idea once signed in: support it, or no longer; comment it. Pages of their own, since
/// that of the idea is the same for everyone.
@Controller
class SupportController {

    private static final String SUPPORT = "/idees/{slug}/soutien";
    private static final String COMMENT = "/idees/{slug}/commentaire";
    private static final String FOLLOWING = "/idees/suivi/{token}";

    private final Ideas ideas;
    private final Supports supports;
    private final Comments comments;
    private final Proposals proposals;
    private final Pages pages;

    SupportController(Ideas ideas, Supports supports, Comments comments, Proposals proposals, Pages pages) {
        this.ideas = ideas;
        this.supports = supports;
        this.comments = comments;
        this.proposals = proposals;
        this.pages = pages;
    }

    private Idea standing(String slug) {
        return ideas.find(slug).filter(Idea::isPublic).map(ideas::standingFor).orElseThrow(Absent::new);
    }

    @GetMapping(SUPPORT)
    ResponseEntity<byte[]> ask(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn viewer) {
        var idea = standing(slug);
        var address = idea.address() + "soutien";
        var mine = supports.supports(idea.id(), viewer.id());
        var page = IdeasController.page(idea, say("ideas.support.title", idea.title()), address);
        var told = done.equals("soutenue") && mine || done.equals("retiree") && !mine ? say("ideas.done." + done) : "";
        var word = switch (idea.isOpen() ? (mine ? "mine" : "open") : (mine ? "mine-closed" : "closed")) {
            case "mine", "mine-closed" ->
                new IdeaWord(
                        page,
                        say("ideas.support.mine", idea.supporters(), idea.supporters() - 1),
                        told,
                        address + "/retrait",
                        say("ideas.support.withdraw"),
                        idea.address());
            case "open" ->
                new IdeaWord(
                        page,
                        say("ideas.support.text", idea.supporters()),
                        told,
                        address,
                        say("ideas.support.button"),
                        idea.address());
            default -> new IdeaWord(page, say("ideas.support.closed"), told, "", "", idea.address());
        };
        return pages.showOnce(HttpStatus.OK, page, "ideas/word", word);
    }

    @PostMapping(SUPPORT)
    ResponseEntity<byte[]> support(@PathVariable String slug, Viewer.SignedIn viewer) {
        var idea = standing(slug);
        var done = supports.support(idea.id(), viewer.id());
        return Pages.lead(idea.address() + "soutien" + (done ? "?fait=soutenue" : ""));
    }

    @PostMapping(SUPPORT + "/retrait")
    ResponseEntity<byte[]> withdraw(@PathVariable String slug, Viewer.SignedIn viewer) {
        var idea = standing(slug);
        supports.withdraw(idea.id(), viewer.id());
        return Pages.lead(idea.address() + "soutien?fait=retiree");
    }

    @GetMapping(COMMENT)
    ResponseEntity<byte[]> comment(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn viewer) {
        return comment(HttpStatus.OK, standing(slug), "", false, !done.isEmpty(), List.of(), viewer);
    }

    @PostMapping(COMMENT)
    ResponseEntity<byte[]> write(
            @PathVariable String slug,
            @RequestParam(name = "commentaire", defaultValue = "") String typed,
            @RequestParam(name = "masque", defaultValue = "") String masked,
            Viewer.SignedIn viewer) {
        var idea = standing(slug);
        var text = Typed.text(typed);
        var mistake = mistake(idea, text);
        if (mistake.isEmpty() && !comments.write(idea, text, !masked.isEmpty(), viewer)) {
            mistake = say("ideas.mistake.comments", Comments.MOST);
        }
        if (!mistake.isEmpty()) {
            var errors = List.of(new FieldError("commentaire", mistake));
            return comment(HttpStatus.UNPROCESSABLE_CONTENT, idea, typed, !masked.isEmpty(), false, errors, viewer);
        }
        return Pages.lead(idea.address() + "commentaire?fait=oui");
    }

    private static String mistake(Idea idea, String text) {
        var length = text.codePointCount(0, text.length());
        if (!idea.isOpen()) {
            return say("ideas.support.closed");
        }
        if (length > Comments.LONGEST) {
            return say("ideas.mistake.long", length, Comments.LONGEST);
        }
        return length == 0 ? say("ideas.mistake.commentaire") : "";
    }

    private ResponseEntity<byte[]> comment(
            HttpStatus status,
            Idea idea,
            String text,
            boolean masked,
            boolean sent,
            List<FieldError> mistakes,
            Viewer.SignedIn viewer) {
        var address = idea.address() + "commentaire";
        var title = say(mistakes.isEmpty() ? "ideas.comment.title" : "ideas.comment.title.wrong", idea.title());
        var page = IdeasController.page(idea, title, address);
        var shown = new CommentPage(page, idea, address, text, masked, proposals.signature(viewer), sent, mistakes);
        return pages.showOnce(status, page, "ideas/comment", shown);
    }

    @GetMapping(FOLLOWING)
    ResponseEntity<byte[]> askSilence(@PathVariable String token) {
        var idea = supports.followed(token).flatMap(ideas::find).orElseThrow(Absent::new);
        var page = silent(token);
        var word = new IdeaWord(
                page,
                say("ideas.silence.text", idea.title()),
                "",
                page.address(),
                say("ideas.silence.button"),
                idea.address());
        return pages.showOnce(HttpStatus.OK, page, "ideas/word", word);
    }

    /// From the button, or from a mail program that waits for a plain answer.
    @PostMapping(FOLLOWING)
    ResponseEntity<byte[]> silence(@PathVariable String token) {
        supports.silence(token);
        var page = silent(token);
        var word = new IdeaWord(page, say("ideas.silence.done"), "", "", "", IdeasController.ADDRESS);
        return pages.showOnce(HttpStatus.OK, page, "ideas/word", word);
    }

    private static Page silent(String token) {
        return Page.of(say("ideas.silence.title"), "/idees/suivi/" + token).unlisted();
    }
}
