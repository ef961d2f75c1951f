package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.wording.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is said of ideas. A comment waits for a moderator.
public final class Comments {

    static final int LONGEST = 1_000;
    static final int MOST = 10;
    static final Duration WHILE = Duration.ofHours(1);

    /// What someone says of an idea.
    ///
    /// @param signed as readers see it; empty without a name
    public record Comment(long id, long idea, String signed, String text, Instant writtenAt, Idea.Reading reading) {

        public String textAsSet() {
            return Idea.set(text);
        }

        /// « Solenn A., Ville de Port-Lanterne, le 3 mars 2027 ».
        public String who() {
            var day = Dates.day(writtenAt.atZone(Idea.PARIS).toLocalDate());
            return signed.isEmpty() ? say("ideas.unsigned", day) : say("ideas.who", signed, day);
        }
    }

    private static final RowMapper<Comment> COMMENT = (row, _) -> new Comment(
            row.getLong("id"),
            row.getLong("idea_id"),
            row.getString("signed"),
            row.getString("text"),
            row.getObject("written_at", OffsetDateTime.class).toInstant(),
            Idea.Reading.of(row.getString("state")));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Proposals proposals;
    private final InstantSource clock;

    Comments(DataSource dataSource, Proposals proposals, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.proposals = proposals;
        this.clock = clock;
    }

    /// @param text neither empty nor too long
    /// @return whether it was taken: someone who wrote too much within the hour waits. Sent twice, it is one
    boolean write(Idea idea, String text, boolean masked, Viewer.SignedIn by) {
        return transaction.execute(_ -> {
            Proposals.turn(jdbc, by.id());
            if (isThere(idea, text, by)) {
                return true;
            }
            if (recent(by) >= MOST) {
                return false;
            }
            jdbc.sql("""
                    insert into idea_comment (idea_id, author, signed, text, written_at)
                    values (:idea, :author, :signed, :text, :now)
                    """)
                    .param("idea", idea.id())
                    .param("author", by.id())
                    .param("signed", masked ? "" : proposals.signature(by))
                    .param("text", text)
                    .param("now", Ideas.at(clock.instant()))
                    .update();
            return true;
        });
    }

    private boolean isThere(Idea idea, String text, Viewer.SignedIn by) {
        return jdbc.sql("""
                select exists (select
                                 from idea_comment
                                where idea_id = :idea
                                  and author = :author
                                  and text = :text)
                """)
                .param("idea", idea.id())
                .param("author", by.id())
                .param("text", text)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private int recent(Viewer.SignedIn by) {
        return jdbc.sql("select count(*) from idea_comment where author = :author and written_at > :since")
                .param("author", by.id())
                .param("since", Ideas.at(clock.instant().minus(WHILE)))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// Those of the idea and of what was merged into it, the oldest first.
    public List<Comment> shown(long idea) {
        return jdbc.sql("""
                select c.*
                  from idea_comment c
                  join idea_group g on g.id = c.idea_id
                 where g.root = :idea
                   and c.state = 'shown'
                 order by c.written_at, c.id
                """).param("idea", idea).query(COMMENT).list();
    }

    /// Those that nobody read yet, the oldest first.
    public List<Comment> unread() {
        return jdbc.sql("select * from idea_comment where state = 'pending' order by written_at, id")
                .query(COMMENT)
                .list();
    }

    public Optional<Comment> find(long id) {
        return jdbc.sql("select * from idea_comment where id = :id")
                .param("id", id)
                .query(COMMENT)
                .optional();
    }
}
