package fr.percolateur.newsletter;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.proof.Secret;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows of subscribers and their choices. Callers bring the transaction.
final class Subscribers {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration CONFIRMED = Duration.ofDays(2 * 365);

    private final JdbcClient jdbc;

    Subscribers(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Notes what was asked for an address. What was confirmed before stays as it was.
    Subscriber ask(EmailAddress address, List<Topic> topics) {
        var id = jdbc.sql("""
                insert into newsletter_subscriber (address, token, letters_wanted_at)
                values (:address, :token, now())
                    on conflict (address) do update
                   set asked_at = now(), letters_wanted_at = now()
                returning id
                """)
                .param("address", address.text())
                .param("token", Secret.fresh())
                .query((row, _) -> row.getLong(1))
                .single();
        for (var topic : topics) {
            jdbc.sql("""
                    insert into newsletter_choice (subscriber_id, topic, label)
                    values (:subscriber, :topic, :label)
                        on conflict do nothing
                    """)
                    .param("subscriber", id)
                    .param("topic", topic.key())
                    .param("label", topic.label())
                    .update();
        }
        return find(id).orElseThrow();
    }

    Optional<Subscriber> open(String token) {
        return jdbc.sql("select id from newsletter_subscriber where token = :token")
                .param("token", token)
                .query((row, _) -> row.getLong(1))
                .optional()
                .flatMap(this::find);
    }

    Optional<Subscriber> whose(EmailAddress address) {
        return jdbc.sql("select id from newsletter_subscriber where address = :address")
                .param("address", address.text())
                .query((row, _) -> row.getLong(1))
                .optional()
                .flatMap(this::find);
    }

    private Optional<Subscriber> find(long id) {
        var confirmed = new ArrayList<Topic>();
        var asked = new ArrayList<Topic>();
        jdbc.sql("""
                select topic, label, confirmed_at is not null
                  from newsletter_choice
                 where subscriber_id = :id
                 order by topic
                """).param("id", id).query(row -> {
            (row.getBoolean(3) ? confirmed : asked).add(new Topic(row.getString(1), row.getString(2)));
        });
        return jdbc.sql("""
                select address, token,
                       case when confirmed_at is null then letters_wanted_at else letters_agreed_at end is not null
                  from newsletter_subscriber
                 where id = :id
                """)
                .param("id", id)
                .query((row, _) -> new Subscriber(
                        id, new EmailAddress(row.getString(1)), row.getString(2), confirmed, asked, row.getBoolean(3)))
                .optional();
    }

    /// Sets all choices: who has the token has proven the address.
    void choose(Subscriber subscriber, List<Topic> topics, boolean letters) {
        // first, so that a form sent twice at once is written one after the other
        jdbc.sql("""
                update newsletter_subscriber
                   set confirmed_at = now(),
                       letters_agreed_at = case when :letters then coalesce(letters_agreed_at, now()) end,
                       letters_offered_at = now()
                 where id = :id
                """).param("letters", letters).param("id", subscriber.id()).update();
        jdbc.sql("delete from newsletter_choice where subscriber_id = :id")
                .param("id", subscriber.id())
                .update();
        for (var topic : topics) {
            jdbc.sql("""
                    insert into newsletter_choice (subscriber_id, topic, label, confirmed_at)
                    values (:subscriber, :topic, :label, now())
                    """)
                    .param("subscriber", subscriber.id())
                    .param("topic", topic.key())
                    .param("label", topic.label())
                    .update();
        }
    }

    void forget(String token) {
        jdbc.sql("delete from newsletter_subscriber where token = :token")
                .param("token", token)
                .update();
    }

    /// Who confirmed one of the topics.
    List<Subscriber> of(List<String> topics) {
        return topics.isEmpty()
                ? List.of()
                : jdbc.sql("""
                select distinct s.id, s.address, s.token
                  from newsletter_subscriber s
                  join newsletter_choice c on c.subscriber_id = s.id
                 where c.topic in (:topics)
                   and c.confirmed_at is not null
                """)
                        .param("topics", topics)
                        .query((row, _) -> new Subscriber(
                                row.getLong(1),
                                new EmailAddress(row.getString(2)),
                                row.getString(3),
                                List.of(),
                                List.of(),
                                false))
                        .list();
    }

    /// Some of those who were never asked whether they want letters: they are taken to be asked now.
    List<Subscriber> unasked(int most) {
        return jdbc.sql("""
                update newsletter_subscriber
                   set letters_offered_at = now()
                 where id in (select id
                                from newsletter_subscriber
                               where confirmed_at is not null
                                 and letters_offered_at is null
                               order by id
                               limit :most
                                 for update skip locked)
                returning id
                """).param("most", most).query((row, _) -> row.getLong(1)).list().stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /// @return those that are told for the first time
    Set<Long> announce(List<Long> events) {
        return Set.copyOf(jdbc.sql("""
                insert into newsletter_announcement (event_id)
                select id
                  from unnest(cast(:events as bigint[])) id
                    on conflict do nothing
                returning event_id
                """)
                .param("events", events.toArray(Long[]::new))
                .query((row, _) -> row.getLong(1))
                .list());
    }

    int forgetUpTo(Instant now) {
        return jdbc.sql("""
                delete from newsletter_choice
                 where confirmed_at is null
                   and asked_at < :unconfirmed
                """)
                        .param("unconfirmed", Timestamp.from(now.minus(UNCONFIRMED)))
                        .update()
                + jdbc.sql("""
                delete from newsletter_subscriber
                 where confirmed_at < :confirmed
                    or confirmed_at is null and asked_at < :unconfirmed
                """)
                        .param("unconfirmed", Timestamp.from(now.minus(UNCONFIRMED)))
                        .param("confirmed", Timestamp.from(now.minus(CONFIRMED)))
                        .update();
    }
}
