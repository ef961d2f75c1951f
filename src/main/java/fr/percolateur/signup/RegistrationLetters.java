package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part;
import fr.percolateur.registration.Change;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationFollower;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Status;
import fr.percolateur.web.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The letters that tell someone what became of their registration, each with a link of its own to its page.
public final class RegistrationLetters implements RegistrationFollower {

    private final Recent<Long, Event> events;
    private final RegistrationLinks links;
    private final Outbox outbox;
    private final Site site;
    private final List<Enclosure> enclosures;

    RegistrationLetters(Events events, RegistrationLinks links, Outbox outbox, Site site, List<Enclosure> enclosures) {
        this.events = new Recent<>(events::kept);
        this.links = links;
        this.outbox = outbox;
        this.site = site;
        this.enclosures = List.copyOf(enclosures);
    }

    @Override
    public void follow(List<Change> changes) {
        var told = changes.stream().filter(change -> news(change).isPresent()).toList();
        var tokens = links.issue(told.stream().map(Change::registration).toList());
        var letters = new ArrayList<Letter>();
        for (var rank = 0; rank < told.size(); rank++) {
            var change = told.get(rank);
            var page = "/inscription/" + tokens.get(rank);
            events.get(change.registration().event())
                    .ifPresent(event ->
                            letters.add(letter(change, event, news(change).orElseThrow(), page)));
        }
        outbox.post(letters);
    }

    /// Tells again where a registration stands, with all that such a letter brings. Nothing is told of one that has
    /// neither a place nor a rank.
    public void again(Registration registration) {
        follow(List.of(new Change(registration, registration.claim(), Change.Cause.CONFIRMED, null, null)));
    }

    /// What there is to tell, as sentences are keyed; empty when nothing is worth a letter.
    private static Optional<String> news(Change change) {
        return switch (change.cause()) {
            case SUBMITTED ->
                change.challenge() == null
                        ? status(change.registration())
                        : Optional.of(change.registration().status() == Status.HELD ? "prove" : "prove.full");
            case KNOWN -> Optional.of("known");
            case ENTERED, CONFIRMED, PROMOTED, APPROVED -> status(change.registration());
            case MOVED ->
                change.registration().status() == Status.HELD ? Optional.empty() : status(change.registration());
            case CANCELLED -> Optional.of("cancelled");
            case WITHDRAWN -> Optional.of("withdrawn");
            case REFUSED -> Optional.of("refused");
            case LAPSED, DELETED -> Optional.empty();
        };
    }

    private static Optional<String> status(Registration registration) {
        if (registration.claim().isOffered()) {
            return Optional.of("offered");
        }
        return switch (registration.status()) {
            case CONFIRMED, PENDING, WAITING ->
                Optional.of(registration.status().word());
            case HELD, OFFERED, REFUSED, CANCELLED, EXPIRED -> Optional.empty();
        };
    }

    private Letter letter(Change change, Event event, String news, String page) {
        var registration = change.registration();
        var to = new EmailAddress(registration.email());
        var key = "registration/" + registration.id() + "/" + news + "/" + UUID.randomUUID();
        var subject = say("signup.letter." + news + ".subject", event.title());
        var parts = parts(change, new EventLines(event), news, page).toArray(Part[]::new);
        var letter = change.challenge() == null
                ? Letter.service(to, key, subject, parts)
                : Letter.awaited(to, key, subject, parts);
        for (var enclosure : enclosures) {
            letter = enclosure.of(change, event, page).map(letter::attaching).orElse(letter);
        }
        return letter;
    }

    private List<Part> parts(Change change, EventLines lines, String news, String page) {
        var registration = change.registration();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(say("signup.letter.hello", registration.givenName())));
        var by = change.by();
        if (by != null) {
            parts.add(new Part.Paragraph(say("signup.letter.entered", by)));
        }
        parts.add(new Part.Paragraph(text(change, lines, news)));
        if (change.challenge() != null) {
            parts.add(new Part.Paragraph(say("signup.letter.code")));
            parts.add(new Part.Code(change.challenge().code()));
        }
        parts.add(new Part.Button(say("signup.letter." + news + ".button"), site.absolute(page)));
        parts.add(facts(registration, lines));
        parts.add(new Part.Note(note(change)));
        return parts;
    }

    private String note(Change change) {
        if (change.by() != null) {
            return say("signup.letter.entered.why", site.absolute("/donnees-personnelles/"));
        }
        return say(change.challenge() == null ? "signup.letter.why" : "signup.letter.not-you");
    }

    private static String text(Change change, EventLines lines, String news) {
        var registration = change.registration();
        var until = registration.claim().keptUntil();
        var reason = registration.reason();
        return say(
                "signup.letter." + news + ".text",
                lines.title(),
                until == null ? "" : EventLines.instant(until),
                reason == null ? "" : reason);
    }

    private static Part facts(Registration registration, EventLines lines) {
        var facts = new ArrayList<Part.Fact>();
        facts.add(new Part.Fact(say("signup.when"), lines.when()));
        if (!lines.place().isEmpty()) {
            facts.add(new Part.Fact(say("signup.where"), lines.place()));
        }
        var claim = registration.claim();
        var mode = claim.seat() == null ? claim.mode() : claim.seat();
        facts.add(new Part.Fact(say("signup.how"), say("signup.mode." + mode.word())));
        return new Part.Facts(facts);
    }
}
