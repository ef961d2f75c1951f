package fr.percolateur.mail;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The letters that someone was sent. What they said is not given again: it may hold a code or a link that still opens
/// something, and the person has it in their mailbox.
final class HeldLetters implements Holding {

    private final JdbcClient jdbc;

    HeldLetters(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String heading() {
        return say("mail.held.letters");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("""
                select content ->> 'subject' as subject, status, posted_at, settled_at, reply
                  from mail_letter
                 where recipient = :email
                 order by posted_at desc
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        subject(row.getString("subject")),
                        Fact.of(say("mail.held.posted"), instant(row.getObject("posted_at", OffsetDateTime.class))),
                        Fact.of(say("mail.held.status"), say("mail.held.status." + row.getString("status"))),
                        Fact.of(say("mail.held.reply"), row.getString("reply"))))
                .list();
    }

    private static String subject(String stored) {
        return stored.isEmpty() ? say("mail.held.forgotten") : stored;
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    @Override
    public Optional<String> erase(String email) {
        jdbc.sql("delete from mail_letter where recipient = :email")
                .param("email", email)
                .update();
        return Optional.empty();
    }
}
