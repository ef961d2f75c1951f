package fr.percolateur.alert;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part;
import fr.percolateur.mail.Troubles;
import fr.percolateur.registration.Registrations;
import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Terms;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Asking to be told, proving it, leaving, and telling.
final class Alerts {

    /// Who asks again at once gets one letter: nobody fills someone else's box with ours.
    private static final Duration ASKING = Duration.ofMinutes(10);

    private static final int AT_ONCE = 500;

    private final TransactionTemplate transactions;
    private final AlertRows rows;
    private final Registrations registrations;
    private final Events events;
    private final Outbox outbox;
    private final Troubles troubles;
    private final Site site;
    private final InstantSource clock;

    Alerts(
            DataSource dataSource,
            Registrations registrations,
            Events events,
            Outbox outbox,
            Troubles troubles,
            Site site,
            InstantSource clock) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.rows = new AlertRows(dataSource);
        this.registrations = registrations;
        this.events = events;
        this.outbox = outbox;
        this.troubles = troubles;
        this.site = site;
        this.clock = clock;
    }

    /// Sends a letter to prove the address by, known or not.
    void ask(Event event, Terms terms, EmailAddress address) {
        var now = clock.instant();
        transactions.executeWithoutResult(_ -> {
            var request = rows.ask(event.id(), address, now);
            var turn = now.getEpochSecond() / ASKING.toSeconds();
            outbox.post(Letter.service(
                    address,
                    "alert/" + request.id() + "/asked/" + turn,
                    say("alert.letter.confirm.subject", event.title()),
                    new Part.Paragraph(say("alert.letter.confirm.text", event.title(), opens(terms))),
                    new Part.Button(say("alert.letter.confirm.button"), site.absolute(request.page())),
                    new Part.Note(say("alert.letter.confirm.note"))));
        });
    }

    static String opens(Terms terms) {
        return terms.opens() == null ? "" : EventLines.instant(terms.opens());
    }

    Optional<AlertRequest> open(String token) {
        return rows.open(token);
    }

    void confirm(String token) {
        rows.confirm(token, clock.instant());
    }

    /// Leaving twice is leaving once.
    void leave(String token) {
        rows.forget(token);
    }

    /// Tells those who wait for what has opened, and forgets them in the same transaction.
    void tell() {
        var now = clock.instant();
        for (var id : rows.due(now)) {
            if (registrations
                    .terms(id)
                    .filter(terms -> terms.obstacle(now).isEmpty())
                    .isPresent()) {
                events.find(id).ifPresent(this::tell);
            }
        }
    }

    private void tell(Event event) {
        for (var told = AT_ONCE; told == AT_ONCE; ) {
            told = Optional.ofNullable(transactions.execute(_ -> tellSome(event)))
                    .orElse(0);
        }
    }

    private int tellSome(Event event) {
        var taken = rows.take(event.id(), AT_ONCE);
        var shunned = troubles.of(taken.stream().map(AlertRequest::address).toList());
        outbox.post(taken.stream()
                .filter(AlertRequest::confirmed)
                .filter(request -> !shunned.containsKey(request.address()))
                .map(request -> letter(request, event))
                .toList());
        return taken.size();
    }

    private Letter letter(AlertRequest request, Event event) {
        var lines = new EventLines(event);
        return Letter.subscribed(
                request.address(),
                "alert/" + request.id() + "/opened",
                say("alert.letter.opened.subject", event.title()),
                site.absolute(request.leaving()),
                new Part.Paragraph(say("alert.letter.opened.text", event.title())),
                new Part.Button(say("alert.letter.opened.button"), site.absolute(event.address() + "inscription")),
                new Part.Facts(List.of(new Part.Fact(say("signup.when"), lines.when()))),
                new Part.Note(say("alert.letter.opened.note")));
    }

    int forget(Instant now) {
        return rows.forget(now);
    }
}
