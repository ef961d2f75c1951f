package fr.percolateur.mail;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The secret that marks are drawn with: made once for a database, read once by a process.
final class Salt {

    private final JdbcTemplate jdbc;
    private volatile byte @Nullable [] known;

    Salt(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// Read twice by two threads, it is the same.
    byte[] bytes() {
        var bytes = known;
        if (bytes == null) {
            bytes = Objects.requireNonNull(jdbc.queryForObject("select salt from mail_salt", byte[].class));
            known = bytes;
        }
        return bytes;
    }
}
