package fr.percolateur.guests;

import fr.percolateur.accounts.Invitations;
import fr.percolateur.accounts.Invitations.Invitation;
import fr.percolateur.accounts.Invitations.Part;
import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.Registrar;
import fr.percolateur.registration.Status;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Site;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who is invited to an event. To invite is one transaction: the invitation, its letter, and who did it.
final class Invitees {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Invitations invitations;
    private final AuditLog log;
    private final Outbox outbox;
    private final InvitationLetter letter;
    private final Registrar registrar;

    Invitees(
            DataSource dataSource,
            Invitations invitations,
            Registrar registrar,
            AuditLog log,
            Outbox outbox,
            Site site) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.invitations = invitations;
        this.log = log;
        this.outbox = outbox;
        this.letter = new InvitationLetter(site);
        this.registrar = registrar;
    }

    /// By name.
    List<Invitee> of(long event) {
        return jdbc.sql("""
                select i.email, i.name, i.part, i.invited_at, i.misused_at, r.status
                  from invitation i
                  left join registration r on r.event_id = i.event_id and r.email = i.email
                 where i.event_id = :event
                 order by i.name, i.email
                """)
                .param("event", event)
                .query((row, _) -> {
                    var status = row.getString("status");
                    return new Invitee(
                            row.getString("email"),
                            row.getString("name"),
                            Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                            row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                            instant(row.getObject("misused_at", OffsetDateTime.class)),
                            status == null ? null : Status.valueOf(status.toUpperCase(Locale.ROOT)));
                })
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /// Whoever registered before, and awaited approval, has it. A button that was pressed twice sends one letter.
    void invite(Event event, Invitation invitation, Viewer.SignedIn by) {
        transactions.executeWithoutResult(_ -> {
            if (hold(invitation)
                    .filter(sent -> sent.isRepeatedBy(invitation, by))
                    .isEmpty()) {
                send(event, invitation, by);
            }
        });
    }

    /// A new link: the one before serves no more. Where another letter left since the page was shown, none leaves.
    ///
    /// @param seen the mark of the letter that the page spoke of
    void inviteAgain(Event event, Invitation invitation, String seen, Viewer.SignedIn by) {
        transactions.executeWithoutResult(_ -> {
            if (hold(invitation)
                    .filter(sent -> Invitee.mark(sent.at()).equals(seen))
                    .isPresent()) {
                send(event, invitation, by);
            }
        });
    }

    private void send(Event event, Invitation invitation, Viewer.SignedIn by) {
        var token = invitations.invite(invitation, by.id());
        outbox.post(letter.write(event, invitation, token, by));
        pending(invitation).ifPresent(registrar::excuse);
        log.add(AuditAct.by(by.id(), "invitation.sent", "event/" + event.id())
                .on("email", null, invitation.email().text())
                .on("part", null, invitation.part().word()));
    }

    /// What left before.
    ///
    /// @param recent whether a hand that presses twice may have sent it
    private record Sent(String name, String part, @Nullable UUID by, Instant at, boolean recent) {

        boolean isRepeatedBy(Invitation invitation, Viewer.SignedIn other) {
            return recent
                    && name.equals(invitation.name())
                    && part.equals(invitation.part().word())
                    && other.id().equals(by);
        }
    }

    /// Nobody else invites them at the same moment, before this is done.
    private Optional<Sent> hold(Invitation invitation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('invitation/' || :event || '/' || :email, 0))")
                .param("event", invitation.event())
                .param("email", invitation.email().text())
                .query(row -> {});
        return jdbc.sql("""
                select name, part, invited_by, invited_at, invited_at > now() - interval '1 minute' as recent
                  from invitation
                 where event_id = :event
                   and email = :email
                """)
                .param("event", invitation.event())
                .param("email", invitation.email().text())
                .query((row, _) -> new Sent(
                        row.getString("name"),
                        row.getString("part"),
                        row.getObject("invited_by", UUID.class),
                        row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("recent")))
                .optional();
    }

    private Optional<Long> pending(Invitation invitation) {
        return jdbc.sql("""
                select id
                  from registration
                 where event_id = :event
                   and email = :email
                   and proven_at is not null
                   and approved_at is null
                """)
                .param("event", invitation.event())
                .param("email", invitation.email().text())
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    /// The link serves no more; a registration that was made with it stays.
    void withdraw(Event event, EmailAddress email, Viewer.SignedIn by) {
        transactions.executeWithoutResult(_ -> {
            if (invitations.withdraw(email, event.id())) {
                log.add(AuditAct.by(by.id(), "invitation.withdrawn", "event/" + event.id())
                        .on("email", email.text(), null));
            }
        });
    }
}
