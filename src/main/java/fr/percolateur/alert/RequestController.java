package fr.percolateur.alert;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/ouverture/{token}`: whoever has the link of a letter has its address, and proves it by a button; a mail scanner
/// follows links alone.
@Controller
class RequestController {

    private final Alerts alerts;
    private final Events events;
    private final Pages pages;

    RequestController(Alerts alerts, Events events, Pages pages) {
        this.alerts = alerts;
        this.events = events;
        this.pages = pages;
    }

    private Event event(AlertRequest request) {
        return events.find(request.event()).orElseThrow(Absent::new);
    }

    @GetMapping("/ouverture/{token}")
    ResponseEntity<byte[]> show(@PathVariable String token) {
        var request = alerts.open(token).orElseThrow(Absent::new);
        var event = event(request);
        var state = request.confirmed() ? "confirmed" : "asked";
        var page = AlertController.page(event, say("alert." + state + ".title"), request.page());
        var word = AlertWord.saying(
                        page, say("alert." + state + ".text", request.address().text(), event.title()))
                .leading(request.leaving(), say("alert.leave.link"));
        return word(page, request.confirmed() ? word : word.acting(request.page(), say("alert.asked.button")));
    }

    @PostMapping("/ouverture/{token}")
    ResponseEntity<byte[]> confirm(@PathVariable String token) {
        var request = alerts.open(token).orElseThrow(Absent::new);
        alerts.confirm(token);
        return Pages.lead(request.page());
    }

    @GetMapping("/ouverture/{token}/desinscription")
    ResponseEntity<byte[]> askToLeave(@PathVariable String token) {
        var page = leaving(token);
        return word(
                page,
                AlertWord.saying(page, say("alert.leave.text")).acting(page.address(), say("alert.leave.button")));
    }

    /// From the button, or from a mail program that waits for a plain answer (RFC 8058); also once the letter was sent
    /// and nothing is kept any more.
    @PostMapping("/ouverture/{token}/desinscription")
    ResponseEntity<byte[]> leave(@PathVariable String token) {
        alerts.leave(token);
        var page = leaving(token);
        return word(page, AlertWord.saying(page, say("alert.left.text")));
    }

    private static Page leaving(String token) {
        return Page.of(say("alert.leave.title"), "/ouverture/" + token + "/desinscription")
                .unlisted();
    }

    private ResponseEntity<byte[]> word(Page page, AlertWord word) {
        return pages.showOnce(HttpStatus.OK, page, "alert/word", word);
    }
}
