package fr.percolateur.accounts;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.proof.Secret;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Speakers and guests pass beside the ladder. An invitation is for an address, and its link opens nothing by itself:
/// who uses it proves that very address, so that one passed on to someone else does not serve; and whoever made it is
/// told when someone tries.
public final class Invitations {

    /// As what someone is invited.
    public enum Part {
        SPEAKER,
        GUEST;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param name as whoever invites wrote it, empty for none
    public record Invitation(long event, EmailAddress email, String name, Part part) {

        /// Whom it is for, to someone who may be another: `i•••@marees.example.org`.
        public String masked() {
            return email.local().charAt(0) + "•••@" + email.domain();
        }
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Outbox outbox;
    private final InstantSource clock;

    public Invitations(DataSource dataSource, Outbox outbox, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Twice is once, with a new link: the one before serves no more.
    ///
    /// @param by id of an agent, null for the program
    /// @return what its link ends with
    public String invite(Invitation invitation, @Nullable UUID by) {
        var token = Secret.fresh();
        jdbc.sql("""
                insert into invitation (event_id, email, name, part, token_sha256, invited_by, invited_at)
                values (:event, :email, :name, :part, :token, :by, :now)
                    on conflict (event_id, email) do update
                   set name = excluded.name, part = excluded.part, token_sha256 = excluded.token_sha256,
                       invited_by = excluded.invited_by, invited_at = excluded.invited_at, misused_at = null
                """)
                .param("event", invitation.event())
                .param("email", invitation.email().text())
                .param("name", invitation.name())
                .param("part", invitation.part().word())
                .param("token", Secret.hash(token))
                .param("by", by)
                .param("now", now())
                .update();
        return token;
    }

    /// @return whether there was one
    public boolean withdraw(EmailAddress email, long event) {
        return jdbc.sql("delete from invitation where event_id = :event and email = :email")
                        .param("event", event)
                        .param("email", email.text())
                        .update()
                > 0;
    }

    public Optional<Invitation> of(EmailAddress email, long event) {
        return jdbc.sql("select * from invitation where event_id = :event and email = :email")
                .param("event", event)
                .param("email", email.text())
                .query((row, _) -> new Invitation(
                        row.getLong("event_id"),
                        new EmailAddress(row.getString("email")),
                        row.getString("name"),
                        Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT))))
                .optional();
    }

    /// The invitation of a link; empty for one that was withdrawn, or sent again since.
    public Optional<Invitation> open(String token, long event) {
        return jdbc.sql("select email from invitation where token_sha256 = :token and event_id = :event")
                .param("token", Secret.hash(token))
                .param("event", event)
                .query((row, _) -> new EmailAddress(row.getString(1)))
                .optional()
                .flatMap(email -> of(email, event));
    }

    /// Someone used its link with another address. Whoever made the invitation is told, once for each time it was sent,
    /// and not which address: it is of someone who has nothing to do with them.
    public void misused(Invitation invitation, String title) {
        record Made(@Nullable String by, OffsetDateTime at) {}
        transactions.executeWithoutResult(_ -> jdbc.sql("""
                update invitation
                   set misused_at = :now
                 where event_id = :event
                   and email = :email
                   and misused_at is null
                returning (select email from agent where id = invited_by), invited_at
                """)
                .param("event", invitation.event())
                .param("email", invitation.email().text())
                .param("now", now())
                .query((row, _) -> new Made(row.getString(1), row.getObject(2, OffsetDateTime.class)))
                .optional()
                .filter(made -> made.by() != null)
                .ifPresent(made -> outbox.post(Letter.service(
                        new EmailAddress(String.valueOf(made.by())),
                        "invitation/" + invitation.event() + "/" + invitation.email() + "/misused/" + made.at(),
                        say("accounts.misused.subject", title),
                        new Paragraph(say("accounts.misused.text", invitation.name(), invitation.email(), title)),
                        new Paragraph(say("accounts.misused.mend"))))));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
