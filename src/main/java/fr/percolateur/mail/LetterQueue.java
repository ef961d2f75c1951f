package fr.percolateur.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The letters that wait to leave.
///
/// Who sends a letter claims it first, for a few minutes: a node that dies meanwhile gives its letters back by doing
/// nothing. No transaction is open while a mail server is spoken to.
public final class LetterQueue {

    /// Longer than a bag takes, with a server that is slow to each of its letters.
    public static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    public LetterQueue(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Takes letters that are due, those that someone waits for first.
    public List<ClaimedLetter> claim(int most) {
        var claimed = jdbc.sql("""
                with due as materialized (
                    select id
                      from mail_letter
                     where status = 'queued'
                       and due_at <= now()
                     order by (kind <> 'awaited'), due_at
                     limit :most
                       for update skip locked)
                update mail_letter as letter
                   set due_at = now() + make_interval(secs => :lease),
                       attempts = attempts + 1
                  from due
                 where letter.id = due.id
                returning letter.id, mark, key, kind, recipient,
                          case when words_id is null then content
                               else jsonb_set(content, '{parts}', (select parts from mail_words where id = words_id))
                          end as content,
                          posted_at, attempts
                """)
                .param("most", most)
                .param("lease", LEASE.toSeconds())
                .query((row, _) -> new ClaimedLetter(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Letter.Kind.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                        row.getString(5),
                        row.getString(6),
                        row.getTimestamp(7).toInstant(),
                        row.getInt(8)))
                .list();
        return claimed.stream()
                .sorted(Comparator.comparing(ClaimedLetter::kind).thenComparing(ClaimedLetter::id))
                .toList();
    }

    /// Writes down what became of letters. One that another sender settled meanwhile stays as it was.
    public void settle(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        var ids = new ArrayList<Long>();
        var statuses = new ArrayList<String>();
        var replies = new ArrayList<String>();
        var delays = new ArrayList<Long>();
        for (var delivery : deliveries) {
            var verdict = Verdict.of(delivery, Clock.systemUTC().instant());
            ids.add(delivery.letter().id());
            statuses.add(verdict.status());
            replies.add(storable(delivery.reply()));
            delays.add(verdict.delay().toSeconds());
        }
        jdbc.sql("""
                update mail_letter as letter
                   set status = verdict.status,
                       reply = verdict.reply,
                       due_at = now() + make_interval(secs => verdict.delay),
                       settled_at = case when verdict.status <> 'queued' then now() end
                  from unnest(cast(:ids as bigint[]), cast(:statuses as text[]),
                              cast(:replies as text[]), cast(:delays as bigint[])) as verdict (id, status, reply, delay)
                 where letter.id = verdict.id
                   and letter.status = 'queued'
                """)
                .param("ids", ids.toArray(Long[]::new))
                .param("statuses", statuses.toArray(String[]::new))
                .param("replies", replies.toArray(String[]::new))
                .param("delays", delays.toArray(Long[]::new))
                .update();
    }

    private static String storable(String reply) {
        return reply.replace("\0", "").strip();
    }

    /// Gives letters back that nobody tried to send.
    public void release(List<ClaimedLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        jdbc.sql("""
                update mail_letter
                   set due_at = now(),
                       attempts = attempts - 1
                 where id = any (:ids)
                   and status = 'queued'
                """)
                .param("ids", letters.stream().map(ClaimedLetter::id).toArray(Long[]::new))
                .update();
    }

    public long waiting() {
        return jdbc.sql("select count(*) from mail_letter where status = 'queued'")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
