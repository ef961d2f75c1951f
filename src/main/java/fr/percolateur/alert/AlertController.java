package fr.percolateur.alert;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.Registrations;
import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/agenda/{slug}/inscription/ouverture`: asking to be told. The answer is the same whether or not the address is
/// known.
@Controller
class AlertController {

    private final Alerts alerts;
    private final Events events;
    private final Registrations registrations;
    private final Pages pages;
    private final InstantSource clock;

    AlertController(Alerts alerts, Events events, Registrations registrations, Pages pages, InstantSource clock) {
        this.alerts = alerts;
        this.events = events;
        this.registrations = registrations;
        this.pages = pages;
        this.clock = clock;
    }

    static String address(Event event) {
        return event.address() + "inscription/ouverture";
    }

    /// An event for which one may wait.
    private record Awaited(Event event, Terms terms, Optional<Obstacle> obstacle) {

        boolean isSoon() {
            return obstacle.equals(Optional.of(Obstacle.NOT_YET));
        }

        String text() {
            if (isSoon()) {
                return say("alert.soon", Alerts.opens(terms));
            }
            return say(obstacle.isEmpty() ? "alert.open" : "alert.over");
        }
    }

    private Awaited awaited(String slug) {
        var event = events.find(slug).orElseThrow(Absent::new).event();
        var terms = registrations
                .terms(event.id())
                .filter(found -> found.audience() != Terms.Audience.INVITATION)
                .orElseThrow(Absent::new);
        return new Awaited(event, terms, terms.obstacle(clock.instant()));
    }

    @GetMapping("/agenda/{slug}/inscription/ouverture")
    ResponseEntity<byte[]> form(@PathVariable String slug) {
        return show(HttpStatus.OK, awaited(slug), "", List.of());
    }

    @PostMapping("/agenda/{slug}/inscription/ouverture")
    ResponseEntity<byte[]> ask(@PathVariable String slug, @RequestParam(defaultValue = "") String courriel) {
        var awaited = awaited(slug);
        if (!awaited.isSoon()) {
            return show(HttpStatus.CONFLICT, awaited, courriel, List.of());
        }
        var address = EmailAddress.parse(courriel);
        if (address.isEmpty()) {
            var mistake = new FieldError("courriel", say("alert.mistake.courriel"));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, awaited, courriel, List.of(mistake));
        }
        alerts.ask(awaited.event(), awaited.terms(), address.get());
        return Pages.lead(address(awaited.event()) + "/envoi");
    }

    @GetMapping("/agenda/{slug}/inscription/ouverture/envoi")
    ResponseEntity<byte[]> sent(@PathVariable String slug) {
        var event = awaited(slug).event();
        var page = page(event, say("alert.sent.title"), address(event) + "/envoi");
        var word = AlertWord.saying(page, say("alert.sent.text")).leading(event.address(), say("signup.back"));
        return pages.showOnce(HttpStatus.OK, page, "alert/word", word);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Awaited awaited, String email, List<FieldError> mistakes) {
        var event = awaited.event();
        var title = say(mistakes.isEmpty() ? "alert.title" : "alert.title.wrong", event.title());
        var page = page(event, title, address(event));
        var shown = new AlertPage(page, event, address(event), awaited.text(), awaited.isSoon(), email, mistakes);
        return pages.showOnce(status, page, "alert/form", shown);
    }

    static Page page(Event event, String title, String address) {
        return new EventLines(event).page(title, address);
    }
}
