package fr.percolateur.mail;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// Where letters are put. A letter is written in the caller's transaction: it leaves if and only if that
/// commits, and at once.
public final class Outbox {

    private final JdbcTemplate jdbc;
    private final Salt salt;
    private final Bell bell;

    /// For programs that write letters and do not send them: a serving node does.
    public Outbox(DataSource dataSource) {
        this(dataSource, new Bell());
    }

    public Outbox(DataSource dataSource, Bell bell) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.salt = new Salt(jdbc);
        this.bell = bell;
    }

    /// Posts a letter, unless one with this key was posted before.
    public void post(Letter letter) {
        post(List.of(letter));
    }

    /// Posts several in one go.
    public void post(List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var secret = salt.bytes();
        jdbc.batchUpdate("""
                insert into mail_letter (mark, key, kind, recipient, content, concerns)
                values (?, ?, ?, ?, cast(? as jsonb), ?)
                    on conflict (mark) do nothing
                """, letters, letters.size(), (row, letter) -> {
            row.setString(1, Mark.of(secret, letter.key()));
            row.setString(2, letter.key());
            row.setString(3, letter.kind().stored());
            row.setString(4, letter.to().text());
            row.setString(5, LetterContent.of(letter).json());
            row.setString(6, letter.concerns());
        });
        bell.ringOnceCommitted();
    }

    /// One of many letters that say the same.
    ///
    /// @param key and `unsubscribe`: as those of a [Letter]
    public record Copy(EmailAddress to, String key, String unsubscribe) {}

    /// Keeps what many letters say, once for all of them. In the caller's transaction.
    ///
    /// @return by what [#post(long, String, String, List)] names it
    public long keep(Part.Sheet words) {
        var id = jdbc.queryForObject(
                "insert into mail_words (parts) values (cast(? as jsonb)) returning id",
                Long.class,
                LetterContent.json(List.of(words)));
        return Objects.requireNonNull(id);
    }

    /// Posts copies of the same news, each unless one with its key was posted before. None holds the words.
    public void post(long words, String subject, String concerns, List<Copy> copies) {
        if (copies.isEmpty()) {
            return;
        }
        var secret = salt.bytes();
        jdbc.batchUpdate("""
                insert into mail_letter (mark, key, kind, recipient, content, concerns, words_id)
                values (?, ?, 'subscribed', ?, cast(? as jsonb), ?, ?)
                    on conflict (mark) do nothing
                """, copies, copies.size(), (row, copy) -> {
            row.setString(1, Mark.of(secret, copy.key()));
            row.setString(2, copy.key());
            row.setString(3, copy.to().text());
            row.setString(4, new LetterContent(subject, List.of(), List.of(), copy.unsubscribe(), null).json());
            row.setString(5, concerns);
            row.setLong(6, words);
        });
        bell.ringOnceCommitted();
    }
}
