package fr.percolateur.group;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Entering colleagues: `/agenda/{slug}/inscription/groupe` for who is signed in, `/inscription/{link}/groupe` for who
/// has the link of a registration that is confirmed.
@Controller
class GroupController {

    private static final String SIGNED_IN = "/agenda/{slug}/inscription/groupe";
    private static final String LINKED = "/inscription/{link}/groupe";

    private final Counters counters;
    private final Groups groups;
    private final Pages pages;
    private final InstantSource clock;

    GroupController(Counters counters, Groups groups, Pages pages, InstantSource clock) {
        this.counters = counters;
        this.groups = groups;
        this.pages = pages;
        this.clock = clock;
    }

    /// For who is signed in.
    static String address(Event event) {
        return event.address() + "inscription/groupe";
    }

    @GetMapping(SIGNED_IN)
    ResponseEntity<byte[]> form(@PathVariable String slug, Viewer.SignedIn viewer) {
        return form(counters.of(slug, viewer));
    }

    @GetMapping(LINKED)
    ResponseEntity<byte[]> form(@PathVariable String link) {
        return form(counters.of(link));
    }

    @PostMapping(SIGNED_IN)
    ResponseEntity<byte[]> enter(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn viewer) {
        return enter(counters.of(slug, viewer), fields);
    }

    @PostMapping(LINKED)
    ResponseEntity<byte[]> enter(@PathVariable String link, @RequestParam MultiValueMap<String, String> fields) {
        return enter(counters.of(link), fields);
    }

    @GetMapping(SIGNED_IN + "/envoi")
    ResponseEntity<byte[]> sent(
            @PathVariable String slug, @RequestParam(defaultValue = "1") int messages, Viewer.SignedIn viewer) {
        return sent(counters.of(slug, viewer), messages);
    }

    @GetMapping(LINKED + "/envoi")
    ResponseEntity<byte[]> sent(@PathVariable String link, @RequestParam(defaultValue = "1") int messages) {
        return sent(counters.of(link), messages);
    }

    private ResponseEntity<byte[]> form(Counter counter) {
        var refusal = counters.refusal(counter);
        return refusal.isPresent()
                ? refuse(counter, refusal.get())
                : show(HttpStatus.OK, counter, GroupForm.EMPTY, "", List.of());
    }

    private ResponseEntity<byte[]> enter(Counter counter, MultiValueMap<String, String> fields) {
        var refusal = counters.refusal(counter);
        if (refusal.isPresent()) {
            return refuse(counter, refusal.get());
        }
        var form = GroupForm.of(fields);
        if (fields.containsKey("ajouter")) {
            return show(HttpStatus.OK, counter, form.withMoreRoom(), "", List.of());
        }
        return form.pasted().isEmpty() ? send(counter, form) : read(counter, form.read());
    }

    /// A list becomes lines, which one looks at before anything is sent.
    private ResponseEntity<byte[]> read(Counter counter, GroupForm form) {
        var reading = GroupReading.of(form, counter.sponsor(), counter.modes(), counters.domain(counter));
        var mistakes = form.pasted().isEmpty()
                ? List.<FieldError>of()
                : List.of(new FieldError("liste", say("group.mistake.many", GroupForm.MOST)));
        return switch (reading) {
            case GroupReading.Sound _ -> show(status(mistakes), counter, form, say("group.read"), mistakes);
            case GroupReading.Unsound(var wrong) -> {
                var all = Stream.concat(wrong.stream(), mistakes.stream()).toList();
                yield show(status(all), counter, form, "", all);
            }
        };
    }

    private static HttpStatus status(List<FieldError> mistakes) {
        return mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private ResponseEntity<byte[]> send(Counter counter, GroupForm form) {
        return switch (GroupReading.of(form, counter.sponsor(), counter.modes(), counters.domain(counter))) {
            case GroupReading.Unsound(var mistakes) -> show(status(mistakes), counter, form, "", mistakes);
            case GroupReading.Sound(var colleagues) ->
                switch (groups.enter(counter.event(), counter.terms(), counter.sponsor(), colleagues)) {
                    case Groups.Outcome.Entered(var letters, var until) ->
                        Pages.lead(counter.address() + "/envoi?messages=" + letters);
                    case Groups.Outcome.Patience(var most) -> {
                        var mistake = new FieldError("courriel_1", say("group.mistake.patience", most));
                        yield show(HttpStatus.TOO_MANY_REQUESTS, counter, form, "", List.of(mistake));
                    }
                    case Groups.Outcome.Impossible(var obstacle) -> refuse(counter, sentence(obstacle));
                };
        };
    }

    static String sentence(Obstacle obstacle) {
        return say("group.obstacle." + obstacle.name().toLowerCase(Locale.ROOT));
    }

    private ResponseEntity<byte[]> refuse(Counter counter, String why) {
        return show(HttpStatus.CONFLICT, counter, GroupForm.EMPTY, List.of(), "", why);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Counter counter, GroupForm form, String notice, List<FieldError> mistakes) {
        return show(status, counter, form, mistakes, notice, "");
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Counter counter,
            GroupForm form,
            List<FieldError> mistakes,
            String notice,
            String obstacle) {
        var title = mistakes.isEmpty() ? "group.title" : "group.title.wrong";
        var page = page(counter, title, counter.address());
        var shown = new GroupPage(
                page,
                counter.event(),
                counter.address(),
                counter.modes(),
                obstacle,
                until(counter),
                notice,
                form,
                mistakes);
        return pages.showOnce(status, page, "group/form", shown);
    }

    private ResponseEntity<byte[]> sent(Counter counter, int letters) {
        var page = page(counter, "group.sent.title", counter.address() + "/envoi");
        var told = Math.clamp(letters, 1, GroupForm.MOST);
        var shown = new GroupSentPage(page, counter.event(), told, until(counter), counter.address());
        return pages.showOnce(HttpStatus.OK, page, "group/sent", shown);
    }

    private String until(Counter counter) {
        return EventLines.instant(counter.terms().colleagueUntil(clock.instant()));
    }

    private static Page page(Counter counter, String title, String address) {
        var event = counter.event();
        return new EventLines(event).page(say(title, event.title()), address);
    }
}
