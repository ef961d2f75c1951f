package fr.percolateur.polls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

final class PollRows {

    private static final String READ = """
            select p.*, b.opened_at, b.closed_at
              from poll p
              left join ballot_box b on b.id = p.box
            """;

    private static final RowMapper<Poll> POLL = (row, _) -> new Poll(
            row.getLong("id"),
            row.getLong("room"),
            PollKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("question"),
            List.of((String[]) row.getArray("options").getArray()),
            row.getInt("most"),
            row.getBoolean("shown"),
            row.getObject("box", Long.class),
            instant(row, "opened_at"),
            instant(row, "closed_at"));

    private final JdbcClient jdbc;

    PollRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    List<Poll> of(long room) {
        return jdbc.sql(READ + " where p.room = :room order by p.id")
                .param("room", room)
                .query(POLL)
                .list();
    }

    /// Nobody else changes it until the transaction ends.
    Optional<Poll> hold(long room, long id) {
        return jdbc.sql(READ + " where p.room = :room and p.id = :id for update of p")
                .param("room", room)
                .param("id", id)
                .query(POLL)
                .optional();
    }

    long add(long room, PollDraft asked) {
        return asked(jdbc.sql("""
                        insert into poll (room, kind, question, options, most, shown)
                        values (:room, :kind, :question, :options, :most, :shown)
                        returning id
                        """), asked)
                .param("room", room)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    void change(long id, PollDraft asked) {
        asked(jdbc.sql("""
                        update poll
                           set kind = :kind, question = :question, options = :options, most = :most, shown = :shown
                         where id = :id
                           and box is null
                        """), asked).param("id", id).update();
    }

    private static JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, PollDraft asked) {
        return statement
                .param("kind", asked.kind().word())
                .param("question", asked.question())
                .param("options", asked.options().toArray(String[]::new))
                .param("most", asked.most())
                .param("shown", asked.live());
    }

    void open(long id, long box) {
        jdbc.sql("update poll set box = :box where id = :id")
                .param("box", box)
                .param("id", id)
                .update();
    }

    void show(long id, boolean shown) {
        jdbc.sql("update poll set shown = :shown where id = :id")
                .param("shown", shown)
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from poll where id = :id and box is null")
                .param("id", id)
                .update();
    }
}
