package fr.percolateur.correspondence;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.web.Site;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// What is done every minute: look at the events, foresee their letters, send those whose hour has come. Two nodes may
/// do it at once.
final class Correspondence {

    private static final Logger LOG = LoggerFactory.getLogger(Correspondence.class);

    private final Events events;
    private final ToldRows told;
    private final MailingRows mailings;
    private final Changes changes;
    private final Planner planner;
    private final Mailer mailer;
    private final InstantSource clock;

    Correspondence(
            DataSource dataSource,
            RegistrationLinks links,
            Templates templates,
            Outbox outbox,
            Site site,
            List<Postscript> postscripts,
            InstantSource clock) {
        var jdbc = JdbcClient.create(dataSource);
        this.events = new Events(dataSource);
        this.told = new ToldRows(jdbc);
        this.mailings = new MailingRows(jdbc);
        this.changes = new Changes(told, mailings, new TransactionTemplate(new JdbcTransactionManager(dataSource)));
        this.planner = new Planner(mailings);
        this.mailer = new Mailer(dataSource, links, templates, new Composer(site, postscripts), outbox, site);
        this.clock = clock;
    }

    void run() {
        var now = clock.instant();
        for (var id : told.watched(now)) {
            events.find(id).ifPresent(event -> {
                changes.look(event, now);
                planner.plan(event, now);
            });
        }
        mailings.due(now).forEach(mailing -> attempt(mailing, now));
    }

    /// What cannot be sent now keeps no other from it.
    private void attempt(Mailing mailing, Instant now) {
        try {
            send(mailing, now);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("mailing {} goes on in a minute", mailing.id(), e);
        }
    }

    /// A letter that no longer holds, or comes too late, is not sent; nor is one that nobody wrote, of an event that is
    /// not public, as long as it is not.
    private void send(Mailing mailing, Instant now) {
        if (now.isAfter(mailing.expiresAt())) {
            mailings.close(mailing, now);
            return;
        }
        event(mailing).filter(event -> Planner.holds(mailing, event)).ifPresent(event -> send(mailing, event, now));
    }

    /// Whoever writes a message to those who registered decides it, also once the event was withdrawn.
    private Optional<Event> event(Mailing mailing) {
        return mailing.occasion() == Occasion.MESSAGE ? events.kept(mailing.event()) : events.find(mailing.event());
    }

    private void send(Mailing mailing, Event event, Instant now) {
        mailer.send(mailing, event, now);
        mailings.close(mailing, now);
    }
}
