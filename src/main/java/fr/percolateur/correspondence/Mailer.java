package fr.percolateur.correspondence;

import fr.percolateur.event.Event;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.Register;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.terms.Mode;
import fr.percolateur.ticket.InvitationFile;
import fr.percolateur.web.Site;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts a mailing into the outbox, some hundred letters a transaction. A node that dies in between leaves the rest to
/// whoever goes on: those who have theirs are on record, by the transaction that posted it.
final class Mailer {

    static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Recipients recipients;
    private final Register register;
    private final RegistrationLinks links;
    private final Templates templates;
    private final Composer composer;
    private final Outbox outbox;
    private final Site site;

    Mailer(
            DataSource dataSource,
            RegistrationLinks links,
            Templates templates,
            Composer composer,
            Outbox outbox,
            Site site) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.recipients = new Recipients(jdbc);
        this.register = new Register(dataSource);
        this.links = links;
        this.templates = templates;
        this.composer = composer;
        this.outbox = outbox;
        this.site = site;
    }

    void send(Mailing mailing, Event event, Instant now) {
        var segment = mailing.occasion() == Occasion.MESSAGE ? message(mailing).to() : Segment.of(mailing.occasion());
        var after = 0L;
        while (true) {
            var batch = recipients.next(mailing, segment, after, BATCH);
            if (batch.isEmpty()) {
                return;
            }
            after = batch.getLast().registration();
            transactions.executeWithoutResult(_ -> post(mailing, event, batch, now));
        }
    }

    private void post(Mailing mailing, Event event, List<Recipients.Recipient> batch, Instant now) {
        var arrived = new HashMap<Long, Mode>();
        for (var recipient : batch) {
            if (recipient.arrived() != null) {
                arrived.put(recipient.registration(), recipient.arrived());
            }
        }
        var ids = batch.stream().map(Recipients.Recipient::registration).toList();
        var people = register.find(claim(mailing, ids, now));
        var tokens = links.issue(people);
        var letters = new ArrayList<Letter>();
        for (var rank = 0; rank < people.size(); rank++) {
            var person = people.get(rank);
            var page = "/inscription/" + tokens.get(rank);
            letters.add(letter(
                    mailing,
                    new Composer.About(
                            event, person, mailing.occasion(), arrived.get(person.id()), difference(mailing), page)));
        }
        outbox.post(letters);
    }

    private static @Nullable Difference difference(Mailing mailing) {
        return mailing.content() == null || mailing.occasion() == Occasion.MESSAGE
                ? null
                : Difference.read(mailing.content());
    }

    /// Those of them who have no letter of this mailing yet: from here on they have one, or nothing happened.
    private List<Long> claim(Mailing mailing, List<Long> registrations, Instant now) {
        return jdbc.sql("""
                insert into correspondence_letter (mailing_id, registration_id, posted_at)
                select :mailing, id, :now
                  from registration
                 where id = any (:registrations)
                 order by id
                    on conflict do nothing
                returning registration_id
                """)
                .param("mailing", mailing.id())
                .param("now", MailingRows.at(now))
                .param("registrations", registrations.toArray(Long[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private Letter letter(Mailing mailing, Composer.About about) {
        var event = about.event();
        var person = about.registration();
        var key = "correspondence/" + mailing.id() + "/" + person.id();
        var letter = composer.write(key, words(mailing, about), about);
        return switch (mailing.occasion()) {
            case CHANGE, POSTPONEMENT, CANCELLATION ->
                InvitationFile.attached(person, event, about.page(), site)
                        .map(letter::attaching)
                        .orElse(letter);
            case WEEK, DAY, HOUR, THANKS, MESSAGE -> letter;
        };
    }

    private Template words(Mailing mailing, Composer.About about) {
        if (mailing.occasion() == Occasion.MESSAGE) {
            return message(mailing).words();
        }
        var series = about.event().series();
        var kind = LetterKind.of(mailing.occasion(), about.seat(), about.arrived(), about.waited());
        return templates.of(series == null ? null : series.slug(), kind);
    }

    private static Message message(Mailing mailing) {
        return Message.read(Objects.requireNonNull(mailing.content()));
    }
}
