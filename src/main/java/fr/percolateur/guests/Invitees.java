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

    /// Again, it is a new link, and the one before serves no more. Whoever registered before, and awaited approval, has
    /// it.
    void invite(Event event, Invitation invitation, Viewer.SignedIn by) {
        transactions.executeWithoutResult(_ -> {
            var token = invitations.invite(invitation, by.id());
            outbox.post(letter.write(event, invitation, token, by));
            pending(invitation).ifPresent(registrar::excuse);
            log.add(AuditAct.by(by.id(), "invitation.sent", "event/" + event.id())
                    .on("email", null, invitation.email().text())
                    .on("part", null, invitation.part().word()));
        });
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
