package fr.percolateur.newsletter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part;
import fr.percolateur.mail.Part.Button;
import fr.percolateur.mail.Part.Note;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.mail.Troubles;
import fr.percolateur.web.Site;
import fr.percolateur.wording.Dates;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Subscribing, choosing, leaving, and telling.
@Service
class Newsletter {

    /// Who asks again at once gets one letter: nobody fills someone else's box with ours.
    private static final Duration ASKING = Duration.ofMinutes(10);

    private static final int EVENTS_AT_ONCE = 200;
    private static final int OFFERS_AT_ONCE = 200;

    private final Subscribers subscribers;
    private final Topics topics;
    private final Events events;
    private final Outbox outbox;
    private final Troubles troubles;
    private final Site site;
    private final InstantSource clock;

    Newsletter(
            Subscribers subscribers,
            Topics topics,
            Events events,
            Outbox outbox,
            Troubles troubles,
            Site site,
            InstantSource clock) {
        this.subscribers = subscribers;
        this.topics = topics;
        this.events = events;
        this.outbox = outbox;
        this.troubles = troubles;
        this.site = site;
        this.clock = clock;
    }

    /// Sends a letter to prove the address by, known or not.
    @Transactional
    public void ask(EmailAddress address, List<Topic> wanted) {
        var subscriber = subscribers.ask(address, wanted);
        var turn = clock.instant().getEpochSecond() / ASKING.toSeconds();
        outbox.post(Letter.service(
                address,
                "newsletter/" + subscriber.id() + "/asked/" + turn,
                say("newsletter.letter.confirm.subject"),
                new Paragraph(say("newsletter.letter.confirm.text")),
                new Button(say("newsletter.letter.confirm.button"), site.absolute(subscriber.page())),
                new Note(say("newsletter.letter.confirm.note"))));
    }

    public Optional<Subscriber> open(String token) {
        return subscribers.open(token);
    }

    @Transactional
    public void choose(Subscriber subscriber, Set<String> keys, boolean letters) {
        var held = new ArrayList<>(subscriber.confirmed());
        held.addAll(subscriber.asked());
        subscribers.choose(
                subscriber,
                List.copyOf(topics.chosen(keys, held).stream()
                        .collect(Collectors.toMap(Topic::key, topic -> topic, (first, _) -> first))
                        .values()),
                letters);
    }

    /// Leaving twice is leaving once.
    @Transactional
    public void leave(String token) {
        subscribers.forget(token);
    }

    /// Asks some of those who subscribed before there were letters whether they want them; each once, whatever they do
    /// of it. They get none until they say so.
    ///
    /// @return whether there were any
    @Transactional
    public boolean offerLetters() {
        var readers = subscribers.unasked(OFFERS_AT_ONCE);
        var shunned = troubles.of(readers.stream().map(Subscriber::address).toList());
        outbox.post(readers.stream()
                .filter(reader -> !shunned.containsKey(reader.address()))
                .map(this::offer)
                .toList());
        return !readers.isEmpty();
    }

    private Letter offer(Subscriber subscriber) {
        return Letter.subscribed(
                subscriber.address(),
                "newsletter/" + subscriber.id() + "/letters",
                say("newsletter.letter.offer.subject"),
                site.absolute(subscriber.leaving()),
                new Paragraph(say("newsletter.letter.offer.text")),
                new Button(say("newsletter.letter.offer.button"), site.absolute(subscriber.page())),
                new Note(say("newsletter.letter.offer.note")));
    }

    /// Tells of the events that came since the last time. An event is told once, in the transaction that notes it.
    @Transactional
    public void tell() {
        var upcoming = events.upcoming(clock.instant(), EVENTS_AT_ONCE);
        var fresh = subscribers.announce(upcoming.stream().map(Event::id).toList());
        upcoming.stream().filter(event -> fresh.contains(event.id())).forEach(this::tell);
    }

    private void tell(Event event) {
        var readers = subscribers.of(keys(event));
        var shunned = troubles.of(readers.stream().map(Subscriber::address).toList());
        outbox.post(readers.stream()
                .filter(reader -> !shunned.containsKey(reader.address()))
                .map(reader -> letter(reader, event))
                .toList());
    }

    private static List<String> keys(Event event) {
        var keys = new ArrayList<String>();
        if (event.series() != null) {
            keys.add(Topic.series(event.series().slug(), "").key());
        }
        event.themes().forEach(theme -> keys.add(Topic.theme(theme, "").key()));
        return keys;
    }

    private Letter letter(Subscriber subscriber, Event event) {
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(event.title()));
        var start = event.details().start();
        if (start != null) {
            parts.add(new Paragraph(Dates.longDay(start.day())));
        }
        if (!event.details().summary().isBlank()) {
            parts.add(new Paragraph(event.details().summary()));
        }
        parts.add(new Button(say("newsletter.letter.event.button"), site.absolute(event.address())));
        parts.add(new Note(say("newsletter.letter.event.note", site.absolute(subscriber.page()))));
        return Letter.subscribed(
                subscriber.address(),
                "newsletter/" + subscriber.id() + "/event/" + event.id(),
                say("newsletter.letter.event.subject", event.title()),
                site.absolute(subscriber.leaving()),
                parts.toArray(Part[]::new));
    }
}
