package fr.percolateur.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets letters once they are settled for long enough.
///
/// What a letter said goes first: nobody needs it to know whether it came, and it may hold a link that still opens a
/// registration.
final class KeptLetters {

    private static final Duration WORDS = Duration.ofDays(7);
    private static final Duration LETTER = Duration.ofDays(60);

    /// Mail servers forgive: an address that took no mail then may take it now.
    private static final Duration ADDRESS = Duration.ofDays(180);

    private final JdbcClient jdbc;

    KeptLetters(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    int forget(Instant now) {
        return forgetWords(now.minus(WORDS)) + forgetLetters(now.minus(LETTER)) + forgetSharedWords(now.minus(WORDS));
    }

    private int forgetWords(Instant before) {
        return jdbc.sql("""
                update mail_letter
                   set content = jsonb_build_object(
                           'subject', '', 'parts', cast('[]' as jsonb), 'attachments', cast('[]' as jsonb)),
                       words_id = null
                 where status <> 'queued'
                   and settled_at < :before
                   and (content -> 'parts' <> cast('[]' as jsonb) or words_id is not null)
                """).param("before", Timestamp.from(before)).update();
    }

    private int forgetLetters(Instant before) {
        return jdbc.sql("""
                delete from mail_letter
                 where status <> 'queued'
                   and settled_at < :before
                """).param("before", Timestamp.from(before)).update();
    }

    /// Those that no letter names any more.
    private int forgetSharedWords(Instant before) {
        return jdbc.sql("""
                delete from mail_words w
                 where w.posted_at < :before
                   and not exists (select from mail_letter where words_id = w.id)
                """).param("before", Timestamp.from(before)).update();
    }

    int forgetAddresses(Instant now) {
        return jdbc.sql("delete from mail_bounce where reported_at < :before")
                .param("before", Timestamp.from(now.minus(ADDRESS)))
                .update();
    }
}
