package fr.percolateur.newsletter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/lettre/{token}`: whoever has the link of a letter has proven its address.
@Controller
class ChoicesController {

    private final Newsletter newsletter;
    private final Topics topics;
    private final Pages pages;

    ChoicesController(Newsletter newsletter, Topics topics, Pages pages) {
        this.newsletter = newsletter;
        this.topics = topics;
        this.pages = pages;
    }

    @GetMapping("/lettre/{token}")
    ResponseEntity<byte[]> show(@PathVariable String token, @RequestParam(defaultValue = "") String fait) {
        var subscriber = newsletter.open(token).orElseThrow(Absent::new);
        var held = Stream.concat(subscriber.confirmed().stream(), subscriber.asked().stream())
                .toList();
        var page = Page.of(say("newsletter.choices.title"), subscriber.page()).unlisted();
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "newsletter/choices",
                new ChoicesPage(
                        page,
                        subscriber.address().text(),
                        subscriber.leaving(),
                        all(held),
                        held.stream().map(Topic::key).collect(Collectors.toSet()),
                        subscriber.letters(),
                        !subscriber.asked().isEmpty(),
                        !fait.isEmpty()));
    }

    /// What is offered, and what was chosen when it still was.
    private List<Topic> all(List<Topic> held) {
        var all = new LinkedHashMap<String, Topic>();
        topics.offered().forEach(topic -> all.put(topic.key(), topic));
        held.forEach(topic -> all.putIfAbsent(topic.key(), topic));
        return new ArrayList<>(all.values());
    }

    /// Nothing ticked is leaving.
    @PostMapping("/lettre/{token}")
    ResponseEntity<byte[]> choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") Set<String> choix,
            @RequestParam(defaultValue = "") String lettre) {
        var subscriber = newsletter.open(token).orElseThrow(Absent::new);
        if (choix.isEmpty()) {
            return leave(token);
        }
        newsletter.choose(subscriber, choix, !lettre.isEmpty());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(subscriber.page() + "?fait=oui"))
                .build();
    }

    @GetMapping("/lettre/{token}/desinscription")
    ResponseEntity<byte[]> askToLeave(@PathVariable String token) {
        var page = page(token);
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "newsletter/word",
                new WordPage(page, say("newsletter.leave.text"), page.address(), say("newsletter.leave.button")));
    }

    /// From the button, or from a mail program that waits for a plain answer.
    @PostMapping("/lettre/{token}/desinscription")
    ResponseEntity<byte[]> leave(@PathVariable String token) {
        newsletter.leave(token);
        var page = page(token);
        return pages.showOnce(
                HttpStatus.OK, page, "newsletter/word", new WordPage(page, say("newsletter.left.text"), "", ""));
    }

    private static Page page(String token) {
        return Page.of(say("newsletter.leave.title"), "/lettre/" + token + "/desinscription")
                .unlisted();
    }
}
