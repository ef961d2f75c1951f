package fr.percolateur.adoption;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.lessons.Lesson;
import fr.percolateur.lessons.Lessons;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.FrenchLine;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Peers ask each other: the site carries both messages, and shows no address.
@Controller
class ExchangeController {

    private static final String ASK = "/enseignements/{slug}/adoptions/{adoption}";
    private static final String ANSWER = "/enseignements/echanges/{exchange}";
    private static final int LONGEST = 3_000;

    private final Lessons lessons;
    private final Adoptions adoptions;
    private final Exchanges exchanges;
    private final Pages pages;

    ExchangeController(Lessons lessons, Adoptions adoptions, Exchanges exchanges, Pages pages) {
        this.lessons = lessons;
        this.adoptions = adoptions;
        this.exchanges = exchanges;
        this.pages = pages;
    }

    private record Asked(Lesson lesson, Adoption adoption) {}

    private Asked asked(String slug, long id) {
        var lesson = lessons.find(slug).orElseThrow(Absent::new).lesson();
        return adoptions.shown(lesson.id()).stream()
                .filter(adoption -> adoption.id() == id && adoption.reachable())
                .findFirst()
                .map(adoption -> new Asked(lesson, adoption))
                .orElseThrow(Absent::new);
    }

    @GetMapping(ASK)
    ResponseEntity<byte[]> begin(
            @PathVariable String slug,
            @PathVariable long adoption,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn agent) {
        return ask(HttpStatus.OK, asked(slug, adoption), "", "", done.equals("envoye") ? say("adoption.asked") : "");
    }

    @PostMapping(ASK)
    ResponseEntity<byte[]> ask(
            @PathVariable String slug,
            @PathVariable long adoption,
            @RequestParam(name = "message", defaultValue = "") String typed,
            Viewer.SignedIn agent) {
        var asked = asked(slug, adoption);
        var message = plain(typed);
        var mistake = mistake(message);
        if (mistake.isEmpty() && exchanges.ask(asked.adoption(), asked.lesson(), agent, message)) {
            return Pages.lead(asked.lesson().address() + "adoptions/" + adoption + "?fait=envoye");
        }
        return ask(
                HttpStatus.UNPROCESSABLE_CONTENT,
                asked,
                message,
                mistake.isEmpty() ? say("adoption.mistake.often") : mistake,
                "");
    }

    private ResponseEntity<byte[]> ask(HttpStatus status, Asked asked, String message, String mistake, String sent) {
        var address = asked.lesson().address() + "adoptions/" + asked.adoption().id();
        return show(
                status,
                address,
                say("adoption.ask.title", asked.adoption().who()),
                say("adoption.ask.lede", asked.lesson().heading()),
                message,
                mistake,
                sent,
                asked.lesson().address());
    }

    @GetMapping(ANSWER)
    ResponseEntity<byte[]> open(
            @PathVariable String exchange,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn owner) {
        return answer(
                HttpStatus.OK, own(exchange, owner), "", "", done.equals("envoye") ? say("adoption.answered") : "");
    }

    @PostMapping(ANSWER)
    ResponseEntity<byte[]> answer(
            @PathVariable String exchange,
            @RequestParam(name = "message", defaultValue = "") String typed,
            Viewer.SignedIn owner) {
        var own = own(exchange, owner);
        var message = plain(typed);
        var mistake = mistake(message);
        if (mistake.isEmpty() && exchanges.answer(own, owner, message)) {
            return Pages.lead(Exchanges.page(own.id()) + "?fait=envoye");
        }
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                own,
                message,
                mistake.isEmpty() ? say("adoption.mistake.answered") : mistake,
                "");
    }

    private Exchanges.Exchange own(String id, Viewer.SignedIn owner) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new Absent();
        }
        var exchange = exchanges.find(UUID.fromString(id)).orElseThrow(Absent::new);
        if (!exchange.owner().equals(owner.id())) {
            throw new Forbidden();
        }
        return exchange;
    }

    private ResponseEntity<byte[]> answer(
            HttpStatus status, Exchanges.Exchange exchange, String message, String mistake, String sent) {
        var told = sent.isEmpty() && exchange.answered() && mistake.isEmpty() ? say("adoption.answered") : sent;
        return show(
                status,
                Exchanges.page(exchange.id()),
                say("adoption.answer.title"),
                say("adoption.answer.lede", FrenchLine.set(exchange.lesson())),
                message,
                mistake,
                told,
                "/enseignements/");
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
                .strip();
    }

    private static String mistake(String message) {
        if (message.isEmpty()) {
            return say("adoption.mistake.message");
        }
        return message.length() > LONGEST ? say("adoption.mistake.long", LONGEST, message.length()) : "";
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            String address,
            String heading,
            String lede,
            String message,
            String mistake,
            String sent,
            String back) {
        var page = Page.of(mistake.isEmpty() ? heading : say("adoption.title.wrong", heading), address)
                .in("lessons")
                .unlisted();
        return pages.showOnce(
                status,
                page,
                "adoption/message",
                new MessagePage(page, heading, lede, address, message, mistake, sent, back));
    }
}
