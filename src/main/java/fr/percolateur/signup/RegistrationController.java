package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.registration.Move;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.RegistrationLinks.Opened;
import fr.percolateur.registration.Registrations;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/inscription/{token}`: whoever has the link of a mail has proven its address.
@Controller
class RegistrationController {

    private final Announcements announcements;
    private final Registrations registrations;
    private final RegistrationLinks links;
    private final Gate gate;
    private final Pages pages;
    private final InstantSource clock;
    private final List<RegistrationPanel> panels;

    RegistrationController(
            Announcements announcements,
            Registrations registrations,
            RegistrationLinks links,
            Gate gate,
            Pages pages,
            InstantSource clock,
            ObjectProvider<RegistrationPanel> panels) {
        this.announcements = announcements;
        this.registrations = registrations;
        this.links = links;
        this.gate = gate;
        this.pages = pages;
        this.clock = clock;
        this.panels = panels.orderedStream().toList();
    }

    @GetMapping("/inscription/{link}")
    ResponseEntity<byte[]> show(@PathVariable String link) {
        return show(HttpStatus.OK, link, visit(link), null, Replies.EMPTY, List.of());
    }

    @PostMapping("/inscription/{link}")
    ResponseEntity<byte[]> confirm(@PathVariable String link, @RequestParam MultiValueMap<String, String> fields) {
        var opened = visit(link);
        var registration = opened.registration();
        var announcement = announcements.of(registration.event());
        if (isToAnswer(registration)) {
            var replies = Replies.of(fields, announcement.questions());
            var mistakes = replies.mistakes(announcement.questions());
            if (!mistakes.isEmpty()) {
                return show(HttpStatus.UNPROCESSABLE_CONTENT, link, opened, null, replies, mistakes);
            }
            if (!answer(registration, announcement.terms(), replies)) {
                var alone = new FieldError("accompagnant", say("signup.mistake.accompagnant"));
                return show(HttpStatus.UNPROCESSABLE_CONTENT, link, opened, null, replies, List.of(alone));
            }
        }
        return switch (gate.confirm(announcement.terms(), registration)) {
            case Proof.Confirmed _, Proof.Pending _, Proof.Waiting _ -> back(link);
            case Proof.Impossible(var obstacle) -> refuse(link, obstacle);
        };
    }

    private boolean answer(Registration registration, Terms terms, Replies replies) {
        return registrations.answer(
                registration.id(),
                replies.accompanied() && terms.companions(),
                replies.consents(),
                replies.given(),
                replies.needs());
    }

    private static boolean isToAnswer(Registration registration) {
        return registration.toAnswer() && !registration.claim().proven();
    }

    @PostMapping("/inscription/{link}/annulation")
    ResponseEntity<byte[]> cancel(@PathVariable String link) {
        registrations.cancel(open(link).id());
        return back(link);
    }

    @PostMapping("/inscription/{link}/mode")
    ResponseEntity<byte[]> move(@PathVariable String link, @RequestParam(defaultValue = "") String mode) {
        var registration = open(link);
        var wanted = Mode.of(mode);
        if (wanted.isEmpty()) {
            return refuse(link, Obstacle.MODE_NOT_OFFERED);
        }
        if (!registration.status().active() && isToAnswer(registration)) {
            return back(link);
        }
        return switch (gate.move(terms(registration), registration, wanted.get())) {
            case Move.Moved _, Move.Queued _ -> back(link);
            case Move.Impossible(var obstacle) -> refuse(link, obstacle);
        };
    }

    private Terms terms(Registration registration) {
        return announcements.of(registration.event()).terms();
    }

    private Registration open(String link) {
        return visit(link).registration();
    }

    private Opened visit(String link) {
        return links.visit(link).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> back(String link) {
        return Pages.lead("/inscription/" + link);
    }

    private ResponseEntity<byte[]> refuse(String link, Obstacle obstacle) {
        return show(HttpStatus.CONFLICT, link, visit(link), obstacle, Replies.EMPTY, List.of());
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            String link,
            Opened opened,
            @Nullable Obstacle obstacle,
            Replies replies,
            List<FieldError> mistakes) {
        var registration = opened.registration();
        var announcement = announcements.of(registration.event());
        var event = announcement.event();
        var terms = announcement.terms();
        var now = clock.instant();
        var opening = Opening.of(terms, registrations, now);
        var inTime = registration.mayYetProve() && terms.obstacleToProve(now).isEmpty();
        var address = "/inscription/" + link;
        var title = mistakes.isEmpty() ? "signup.registration.title" : "signup.registration.title.wrong";
        var page = new EventLines(event).page(say(title, event.title()), address);
        var shown = new RegistrationPage(
                page,
                event,
                registration,
                registration.claim().isWaiting() ? registrations.rank(registration) : 0,
                RegistrationPage.Line.of(terms, now),
                obstacle,
                opening.isOpen() || (inTime && !opening.modes().isEmpty()),
                terms.isOver(now),
                inTime && !opening.isOpen() ? terms.proofsUntil().orElse(null) : null,
                opening.modes().size() > 1,
                isToAnswer(registration) ? new RepliesPart(terms, announcement.questions(), replies, mistakes) : null,
                address,
                panels.stream()
                        .flatMap(panel -> panel.of(opened, event, address).stream())
                        .toList());
        return pages.showOnce(status, page, "signup/registration", shown);
    }
}
