package fr.percolateur.adoption;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.lessons.Lesson;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Site;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries what one agent asks another, and the answer. Neither reads the other’s address; each letter says who wrote.
final class Exchanges {

    /// What one agent may ask in a day: more than a conversation does, less than a mailing.
    private static final int MOST = 10;

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Site site;
    private final InstantSource clock;

    Exchanges(DataSource dataSource, Outbox outbox, Site site, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /// A question that waits for its answer, or had it.
    ///
    /// @param owner whom it was put to
    /// @param asker to whom the answer goes
    record Exchange(UUID id, UUID owner, String asker, String lesson, boolean answered) {}

    Optional<Exchange> find(UUID id) {
        return jdbc.sql("""
                select x.id, a.agent_id, k.email, l.title, x.answered_at is not null as answered
                  from adoption_exchange x
                  join adoption a on a.id = x.adoption_id
                  join lesson l on l.id = a.lesson_id
                  join agent k on k.id = x.asker_id
                 where x.id = :id
                """)
                .param("id", id)
                .query((row, _) -> new Exchange(
                        row.getObject("id", UUID.class),
                        row.getObject("agent_id", UUID.class),
                        row.getString("email"),
                        row.getString("title"),
                        row.getBoolean("answered")))
                .optional();
    }

    /// @return false when this agent asked too often today
    boolean ask(Adoption adoption, Lesson lesson, Viewer.SignedIn asker, String message) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            // two clicks of one agent take turns
            jdbc.sql("select id from agent where id = :id for no key update")
                    .param("id", asker.id())
                    .query(row -> {});
            if (recent(asker.id()) >= MOST) {
                return false;
            }
            var id = jdbc.sql("""
                    insert into adoption_exchange (adoption_id, asker_id, asked_at)
                    values (:adoption, :asker, :now)
                    returning id
                    """)
                    .param("adoption", adoption.id())
                    .param("asker", asker.id())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .single();
            outbox.post(Letter.service(
                    address(adoption.agent()),
                    "adoption/" + id + "/asked",
                    say("adoption.letter.asked.subject", lesson.heading()),
                    new Part.Paragraph(say("adoption.letter.asked", name(asker), lesson.heading())),
                    new Part.Paragraph(message),
                    new Part.Button(say("adoption.letter.asked.button"), site.absolute(page(id))),
                    new Part.Note(say("adoption.letter.asked.note"))));
            return true;
        }));
    }

    private int recent(UUID asker) {
        return jdbc.sql("select count(*) from adoption_exchange where asker_id = :asker and asked_at > :since")
                .param("asker", asker)
                .param("since", clock.instant().minus(DAY).atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private EmailAddress address(UUID agent) {
        return jdbc.sql("select email from agent where id = :id")
                .param("id", agent)
                .query((row, _) -> new EmailAddress(row.getString(1)))
                .single();
    }

    /// @return false when it was answered already
    boolean answer(Exchange exchange, Viewer.SignedIn owner, String message) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var mine =
                    jdbc.sql("update adoption_exchange set answered_at = :now where id = :id and answered_at is null")
                                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                    .param("id", exchange.id())
                                    .update()
                            > 0;
            if (mine) {
                outbox.post(Letter.service(
                        new EmailAddress(exchange.asker()),
                        "adoption/" + exchange.id() + "/answered",
                        say("adoption.letter.answered.subject", exchange.lesson()),
                        new Part.Paragraph(say("adoption.letter.answered", name(owner), exchange.lesson())),
                        new Part.Paragraph(message),
                        new Part.Note(say("adoption.letter.answered.note"))));
            }
            return mine;
        }));
    }

    private static String name(Viewer.SignedIn someone) {
        return someone.name().isBlank() ? say("adoption.letter.someone") : someone.name();
    }

    static String page(UUID id) {
        return "/enseignements/echanges/" + id;
    }
}
