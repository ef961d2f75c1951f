package fr.percolateur.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Letters that did not arrive, for those who organise; and where reports of them are written down.
public final class Troubles {

    private final JdbcClient jdbc;
    private final Bell bell;

    Troubles(DataSource dataSource, Bell bell) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bell = bell;
    }

    /// Newest first; without those that were given up.
    public List<Trouble> latest(int most) {
        return jdbc.sql("""
                select id, recipient, key, subject, status, reply, settled_at
                  from mail_trouble
                 where given_up_at is null
                 order by posted_at desc
                 limit :most
                """).param("most", most).query((row, _) -> trouble(row)).list();
    }

    /// Without those that were given up.
    public int count() {
        return jdbc.sql("""
                select count(*)
                  from mail_trouble
                 where given_up_at is null
                """).query((row, _) -> row.getInt(1)).single();
    }

    /// Of letters whose key begins so, such as `registration/42/`; newest first.
    public List<Trouble> under(String keyPrefix) {
        return jdbc.sql("""
                select id, recipient, key, subject, status, reply, settled_at
                  from mail_trouble
                 where starts_with(key, :prefix)
                 order by posted_at desc
                """)
                .param("prefix", keyPrefix)
                .query((row, _) -> trouble(row))
                .list();
    }

    /// Of letters about this, such as `event/42`; newest first, without those that were given up.
    public List<Trouble> about(String concern) {
        return jdbc.sql("""
                select id, recipient, key, subject, status, reply, settled_at
                  from mail_trouble
                 where concerns = :concern
                   and given_up_at is null
                 order by posted_at desc
                """)
                .param("concern", concern)
                .query((row, _) -> trouble(row))
                .list();
    }

    /// How many there are about each thing that letters are about, without those that were given up.
    public Map<String, Integer> counts() {
        return jdbc.sql("""
                select concerns, count(*)
                  from mail_trouble
                 where given_up_at is null
                   and concerns <> ''
                 group by concerns
                """).query((row, _) -> Map.entry(row.getString(1), row.getInt(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Trouble trouble(ResultSet row) throws SQLException {
        return new Trouble(
                row.getLong(1),
                new EmailAddress(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Trouble.Outcome.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString(6)).orElse(""),
                row.getTimestamp(7).toInstant());
    }

    /// Why some of these addresses take no mail, in a server's words; of the others all is well as far as we know.
    public Map<EmailAddress, String> of(Collection<EmailAddress> addresses) {
        var found = new HashMap<EmailAddress, String>();
        jdbc.sql("select address, explanation from mail_bounce where address = any(:addresses)")
                .param("addresses", addresses.stream().map(EmailAddress::text).toArray(String[]::new))
                .query(row -> {
                    found.put(new EmailAddress(row.getString(1)), row.getString(2));
                });
        return found;
    }

    /// Gives a letter another day, under its Message-ID: its address was mended, or its server.
    ///
    /// @return whether it could: what it said is not forgotten yet
    public boolean sendAgain(long id) {
        var queued = jdbc.sql("""
                update mail_letter
                   set status = 'queued',
                       posted_at = now(),
                       due_at = now(),
                       attempts = 0,
                       settled_at = null,
                       given_up_at = null
                 where id = :id
                   and status in ('dead', 'bounced')
                   and (content -> 'parts' <> cast('[]' as jsonb) or words_id is not null)
                """).param("id", id).update();
        bell.ringOnceCommitted();
        return queued > 0;
    }

    /// Nobody has to look at this letter any more.
    ///
    /// @return whether there was something to give up
    public boolean giveUp(long id) {
        return jdbc.sql("""
                update mail_letter
                   set given_up_at = now()
                 where id = :id
                   and status in ('dead', 'bounced')
                   and given_up_at is null
                """).param("id", id).update() > 0;
    }

    /// Writes a report down.
    ///
    /// @return whether it is about a letter of ours: others change nothing
    public boolean record(Bounce bounce) {
        var recipient = jdbc.sql("""
                update mail_letter
                   set status = 'bounced',
                       reply = :explanation,
                       settled_at = coalesce(settled_at, now())
                 where mark = :mark
                returning recipient
                """)
                .param("mark", bounce.mark())
                .param("explanation", bounce.explanation())
                .query((row, _) -> row.getString(1))
                .optional();
        // the address that we wrote to, whatever the report calls it
        recipient.filter(_ -> bounce.isHard()).ifPresent(address -> shun(address, bounce));
        return recipient.isPresent();
    }

    private void shun(String address, Bounce bounce) {
        jdbc.sql("""
                insert into mail_bounce (address, status, explanation)
                values (:address, :status, :explanation)
                    on conflict (address) do update
                   set status = excluded.status,
                       explanation = excluded.explanation,
                       reported_at = now()
                """)
                .param("address", address)
                .param("status", bounce.status())
                .param("explanation", bounce.explanation())
                .update();
    }
}
