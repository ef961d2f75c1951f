package fr.percolateur.newsletter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/lettre`: asking to be told. The answer is the same whether or not the address is known.
@Controller
class SubscribeController {

    static final String ADDRESS = "/lettre";
    private static final String SENT = ADDRESS + "/envoyee";

    private final Newsletter newsletter;
    private final Topics topics;
    private final Pages pages;

    SubscribeController(Newsletter newsletter, Topics topics, Pages pages) {
        this.newsletter = newsletter;
        this.topics = topics;
        this.pages = pages;
    }

    private static Page page() {
        return Page.of(say("newsletter.title"), ADDRESS).describedAs(say("newsletter.lede"));
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(
            @RequestParam(defaultValue = "") Set<String> serie, @RequestParam(defaultValue = "") Set<String> theme) {
        var chosen = new ArrayList<String>();
        serie.forEach(slug -> chosen.add(Topic.series(slug, "").key()));
        theme.forEach(slug -> chosen.add(Topic.theme(slug, "").key()));
        return form(HttpStatus.OK, "", Set.copyOf(chosen), List.of());
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status, String email, Set<String> chosen, List<FieldError> mistakes) {
        return pages.showOnce(
                status,
                page(),
                "newsletter/subscribe",
                new SubscribePage(page(), email, chosen, topics.offered(), mistakes));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> ask(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") Set<String> choix,
            @RequestParam(defaultValue = "") String consentement) {
        var address = EmailAddress.parse(courriel);
        var chosen = topics.chosen(choix, List.of());
        var mistakes = mistakes(address, chosen, consentement);
        if (address.isEmpty() || !mistakes.isEmpty()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, courriel, choix, mistakes);
        }
        newsletter.ask(address.get(), chosen);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SENT))
                .build();
    }

    private static List<FieldError> mistakes(Optional<EmailAddress> address, List<Topic> chosen, String consent) {
        var mistakes = new ArrayList<FieldError>();
        if (address.isEmpty()) {
            mistakes.add(new FieldError("courriel", say("newsletter.wrong.courriel")));
        }
        if (chosen.isEmpty()) {
            mistakes.add(new FieldError("choix", say("newsletter.wrong.choix")));
        }
        if (consent.isEmpty()) {
            mistakes.add(new FieldError("consentement", say("newsletter.wrong.consentement")));
        }
        return mistakes;
    }

    @GetMapping(SENT)
    ResponseEntity<byte[]> sent() {
        var page = Page.of(say("newsletter.sent.title"), SENT).unlisted();
        return pages.showOnce(
                HttpStatus.OK, page, "newsletter/word", new WordPage(page, say("newsletter.sent.text"), "", ""));
    }
}
