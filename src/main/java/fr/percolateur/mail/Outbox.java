package fr.percolateur.mail;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/// Where letters are put. A letter is written in the caller's transaction: it leaves if and only if that commits, and
/// at once.
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
}
