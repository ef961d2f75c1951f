package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.live.Exclusions;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.questions.Cards;
import fr.percolateur.questions.Moderation;
import fr.percolateur.questions.Question;
import fr.percolateur.questions.Questions;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct/questions/{id}`: one question, and what takes more than a press. The page is not
/// live: what one types here stays.
@Controller
class RulingController {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SERVICE = 120;

    private final RoomKeys keys;
    private final Questions questions;
    private final Likeness likeness;
    private final Moderation moderation;
    private final Exclusions exclusions;
    private final Pages pages;

    RulingController(
            RoomKeys keys,
            Questions questions,
            Likeness likeness,
            Moderation moderation,
            Exclusions exclusions,
            Pages pages) {
        this.keys = keys;
        this.questions = questions;
        this.likeness = likeness;
        this.moderation = moderation;
        this.exclusions = exclusions;
        this.pages = pages;
    }

    @GetMapping("/atelier/evenements/{slug}/direct/questions/{id}")
    ResponseEntity<byte[]> show(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        return show(HttpStatus.OK, room, question(room, id), RulingPage.Typed.NOTHING, List.of());
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/rejet")
    ResponseEntity<byte[]> reject(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var question = question(room, id);
        return wrong("motif", "reason", reason, LONGEST_REASON)
                .map(error -> mend(room, question, new RulingPage.Typed(reason, "", "", ""), error))
                .orElseGet(() -> lead(room, "rejected", moderation.reject(matter(question, keeper), reason.strip())));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/service")
    ResponseEntity<byte[]> assign(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "service", defaultValue = "") String service,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var question = question(room, id);
        return wrong("service", "service", service, LONGEST_SERVICE)
                .map(error -> mend(room, question, new RulingPage.Typed("", service, "", ""), error))
                .orElseGet(() -> lead(room, "assigned", moderation.assign(matter(question, keeper), service.strip())));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/reunion")
    ResponseEntity<byte[]> merge(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "cible", defaultValue = "") String target,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var question = question(room, id);
        var chosen = questions.shown(room.id()).stream()
                .filter(other -> String.valueOf(other.id()).equals(target) && other.id() != id)
                .findFirst();
        return chosen.map(other -> lead(room, "merged", moderation.merge(matter(question, keeper), other.id())))
                .orElseGet(() -> mend(
                        room,
                        question,
                        new RulingPage.Typed("", "", target, ""),
                        new FieldError("cible", say("moderation.wrong.target"))));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/destinataire")
    ResponseEntity<byte[]> address(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "destinataire", defaultValue = "") String word,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var question = question(room, id);
        return Cards.of(room, "").knows(word)
                ? lead(room, "addressed", moderation.address(matter(question, keeper), word))
                : mend(
                        room,
                        question,
                        RulingPage.Typed.NOTHING,
                        new FieldError("destinataire", say("moderation.wrong.addressee")));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/exclusion")
    ResponseEntity<byte[]> exclude(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "motif-exclusion", defaultValue = "") String reason,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var question = question(room, id);
        var error = wrong("motif-exclusion", "out", reason, LONGEST_REASON);
        if (error.isPresent()) {
            return mend(room, question, new RulingPage.Typed("", "", "", reason), error.get());
        }
        var done = questions
                .asker(room.id(), id)
                .filter(who -> exclusions.exclude(room.id(), who, reason.strip(), keeper.id()))
                .isPresent();
        return Pages.lead(ExclusionsPage.address(slug) + "?fait=moderation.done." + (done ? "excluded" : "overtaken"));
    }

    private static Optional<FieldError> wrong(String field, String what, String typed, int longest) {
        if (typed.isBlank()) {
            return Optional.of(new FieldError(field, say("moderation.wrong." + what)));
        }
        return typed.strip().length() > longest
                ? Optional.of(new FieldError(field, say("moderation.wrong." + what + ".long", longest)))
                : Optional.empty();
    }

    private Question question(Room room, long id) {
        return questions.find(room.id(), id).orElseThrow(Absent::new);
    }

    private boolean isOut(Room room, Exclusions.Who who) {
        return exclusions.of(room.id()).stream().anyMatch(each -> each.who().equals(who));
    }

    private static Moderation.Matter matter(Question question, Viewer.SignedIn keeper) {
        return new Moderation.Matter(question.room(), question.id(), keeper.id());
    }

    private static ResponseEntity<byte[]> lead(Room room, String done, boolean acted) {
        return Pages.lead(Inbox.address(room.event().slug()) + "?fait=moderation.done." + (acted ? done : "overtaken"));
    }

    private ResponseEntity<byte[]> mend(Room room, Question question, RulingPage.Typed typed, FieldError error) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, room, question, typed, List.of(error));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Room room, Question question, RulingPage.Typed typed, List<FieldError> errors) {
        var cards = Cards.of(room, Inbox.address(room.event().slug()));
        var title = say("moderation.decision.title", room.event().title());
        var page = Page.of(
                        errors.isEmpty() ? title : say("moderation.title.wrong", title),
                        cards.base() + "/" + question.id())
                .unlisted();
        var alike = likeness.of(room.id(), List.of(question.id())).getOrDefault(question.id(), List.of());
        return pages.showOnce(
                status,
                page,
                "moderation/ruling",
                RulingPage.of(
                        page,
                        cards,
                        question,
                        questions.standingFor(question),
                        questions.ledger(room.id()),
                        alike,
                        questions
                                .asker(room.id(), question.id())
                                .filter(who -> !isOut(room, who))
                                .isPresent(),
                        typed,
                        errors));
    }
}
