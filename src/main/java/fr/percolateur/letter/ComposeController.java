package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.knows;
import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Troubles;
import fr.percolateur.newsletter.Readers;
import fr.percolateur.newsletter.Topic;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/lettres/{id}`: composing a letter. Every button saves what is typed, and then does what it says.
@Controller
class ComposeController {

    /// Mail programs cut what is longer.
    private static final int HEAVIEST = 100_000;

    private static final String ONE = LettersController.ADDRESS + "{id}";

    private final Issues issues;
    private final LetterRights rights;
    private final List<LetterSource> sources;
    private final Printing printing;
    private final Dispatch dispatch;
    private final Readers readers;
    private final Troubles troubles;
    private final Pages pages;
    private final InstantSource clock;

    ComposeController(
            Issues issues,
            LetterRights rights,
            ObjectProvider<LetterSource> sources,
            Printing printing,
            Dispatch dispatch,
            Readers readers,
            Troubles troubles,
            Pages pages,
            InstantSource clock) {
        this.issues = issues;
        this.rights = rights;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(LetterSource::rank))
                .toList();
        this.printing = printing;
        this.dispatch = dispatch;
        this.readers = readers;
        this.troubles = troubles;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ResponseEntity<byte[]> show(
            @PathVariable long id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn viewer) {
        var issue = rights.open(id, viewer);
        return show(HttpStatus.OK, issue, ComposeForm.of(issue), done, List.of());
    }

    @PostMapping(ONE)
    ResponseEntity<byte[]> write(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Viewer.SignedIn viewer) {
        var issue = rights.open(id, viewer);
        var form = ComposeForm.read(sent);
        var written = written(issue, form);
        var mistakes = form.mistakes();
        if (form.act().equals("programmer") && mistakes.isEmpty()) {
            mistakes = obstacles(written, form);
        }
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, written, form, "", mistakes);
        }
        if (!issues.save(written, viewer.id())) {
            return show(HttpStatus.CONFLICT, written, form, "", List.of(new FieldError("objet", overtaken(issue))));
        }
        return Pages.lead(LettersController.ADDRESS + id + after(form, id, viewer));
    }

    private static String overtaken(Issue issue) {
        return say(issue.state() == Issue.State.DRAFT ? "letter.mistake.clash" : "letter.mistake.late");
    }

    /// What the button does once all is saved, and what the next page says of it.
    private String after(ComposeForm form, long id, Viewer.SignedIn viewer) {
        var saved = issues.find(id).orElseThrow();
        return switch (form.act().replaceFirst("-.*", "")) {
            case "essai" -> {
                dispatch.trial(saved, new EmailAddress(viewer.email()));
                yield "?fait=trial";
            }
            case "programmer" -> {
                var at = form.at(clock.instant()).orElseThrow();
                yield "?fait=" + (issues.schedule(saved, at, viewer.id()) ? "scheduled" : "overtaken");
            }
            case "apercu" -> "/apercu";
            case "ajouter", "monter", "descendre", "placer", "retirer" -> "?fait=saved#sommaire";
            default -> "?fait=saved";
        };
    }

    @PostMapping(ONE + "/annulation")
    ResponseEntity<byte[]> cancel(@PathVariable long id, Viewer.SignedIn viewer) {
        rights.open(id, viewer);
        var done = issues.cancel(id, viewer.id());
        return Pages.lead(LettersController.ADDRESS + id + "?fait=" + (done ? "cancelled" : "overtaken"));
    }

    private Issue written(Issue issue, ComposeForm form) {
        var known = Stream.concat(
                        issue.items().stream(), offered(issue).stream().flatMap(part -> part.items().stream()))
                .toList();
        var offered = readers.offered().stream().map(Topic::key).collect(Collectors.toSet());
        return new Issue(
                issue.id(),
                issue.number(),
                issue.series(),
                form.topics().stream()
                        .filter(key -> offered.contains(key) || issue.topics().contains(key))
                        .distinct()
                        .toList(),
                form.subject(),
                form.editorial(),
                form.items(known),
                issue.state(),
                form.version(),
                issue.sendAt(),
                issue.sentAt(),
                issue.posted());
    }

    /// What speaks against sending it.
    private List<FieldError> obstacles(Issue issue, ComposeForm form) {
        var mistakes = new ArrayList<FieldError>();
        if (issue.subject().isBlank()) {
            mistakes.add(new FieldError("objet", say("letter.mistake.subject")));
        }
        if (issue.isEmpty()) {
            mistakes.add(new FieldError("editorial", say("letter.mistake.empty")));
        }
        if (issue.series().isEmpty() && issue.topics().isEmpty()) {
            mistakes.add(new FieldError("choix", say("letter.mistake.topics")));
        }
        var at = form.at(clock.instant());
        if (at.isEmpty() || at.get().isBefore(clock.instant().minusSeconds(1))) {
            mistakes.add(new FieldError("jour", say(at.isEmpty() ? "letter.mistake.moment" : "letter.mistake.past")));
        }
        var weight = printing.sheet(issue).html().getBytes(StandardCharsets.UTF_8).length;
        if (weight > HEAVIEST) {
            mistakes.add(new FieldError("editorial", say("letter.mistake.heavy", weight / 1_000, HEAVIEST / 1_000)));
        }
        return mistakes;
    }

    /// What each source has to tell today.
    private List<ComposePage.Offer> offered(Issue issue) {
        Instant now = clock.instant();
        return sources.stream()
                .map(source -> new ComposePage.Offer(
                        source.title(),
                        source.news(issue.series(), now).stream()
                                .map(news -> Item.of(source, news))
                                .toList()))
                .toList();
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Issue issue, ComposeForm form, String done, List<FieldError> errors) {
        var title = issue.subject().isBlank() ? say("letter.untitled") : issue.title();
        var page = Page.of(
                        errors.isEmpty() ? title : say("letter.wrong", title), LettersController.ADDRESS + issue.id())
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("letter.desk.title"), LettersController.ADDRESS))
                .unlisted();
        var shown = new ComposePage(
                page,
                issue,
                rights.name(issue),
                form,
                offered(issue),
                readers.offered(),
                dispatch.readers(issue),
                issue.state().isGone() ? troubles.about(Dispatch.concern(issue.id())) : List.of(),
                done.matches("[a-z-]+") && knows("letter.done." + done) ? say("letter.done." + done) : "",
                errors);
        return pages.showOnce(status, page, "letter/compose", shown);
    }
}
