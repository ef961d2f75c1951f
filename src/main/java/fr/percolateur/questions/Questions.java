package fr.percolateur.questions;

import fr.percolateur.live.Exclusions;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The questions of rooms, as they are now: read here, changed by [Asking], [Supports] and [Moderation].
public final class Questions {

    /// The part in which moderators see all that changes here.
    public static final String MODERATED = "moderation";

    private static final RowMapper<Question> QUESTION = (row, _) -> new Question(
            row.getLong("id"),
            row.getLong("room"),
            row.getString("text"),
            row.getString("signed"),
            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
            row.getBoolean("early"),
            row.getBoolean("rushed"),
            Question.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
            instant(row.getObject("decided_at", OffsetDateTime.class)),
            row.getString("reason"),
            row.getObject("merged_into", Long.class),
            instant(row.getObject("wall_since", OffsetDateTime.class)),
            instant(row.getObject("answered_at", OffsetDateTime.class)),
            row.getString("service"),
            instant(row.getObject("assigned_at", OffsetDateTime.class)),
            row.getString("addressee"),
            row.getInt("supporters"));

    /// On the wall, then those that wait for an answer by support, then those that were answered, the last first.
    public static final Comparator<Question> BY_SUPPORT = Comparator.comparing(
                    (Question question) -> question.wallSince() == null)
            .thenComparing(Question::answeredAt, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Comparator.comparingInt(Question::supporters).reversed())
            .thenComparing(Question::askedAt)
            .thenComparing(Question::id);

    public static final Comparator<Question> BY_AGE =
            Comparator.comparing(Question::askedAt).thenComparing(Question::id);

    private static final String OF_ROOM = """
            select q.*, coalesce(s.supporters, 0) as supporters,
                   coalesce(q.asked_at < e.starts_at, false) as early
              from question q
              left join question_supporters(:room) s on s.root = q.id
              left join event e on e.document_id = q.room
             where q.room = :room
            """;

    private final JdbcClient jdbc;

    Questions(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Those of all see that are addressed to someone, by their [Addressee#word].
    public List<Question> addressedTo(long room, String word) {
        return jdbc.sql(OF_ROOM + """
                   and q.state = 'approved'
                   and q.merged_into is null
                   and q.addressee = :word
                """)
                .param("room", room)
                .param("word", word)
                .query(QUESTION)
                .list();
    }

    /// All that was asked in a room, in the order in which it was: the ledger. Those that were merged or not taken are
    /// among them.
    public List<Question> ledger(long room) {
        return jdbc.sql(OF_ROOM + """
                 order by q.asked_at, q.id
                """).param("room", room).query(QUESTION).list();
    }

    /// Those that all see.
    public List<Question> shown(long room) {
        return jdbc.sql(OF_ROOM + """
                   and q.state = 'approved'
                   and q.merged_into is null
                """).param("room", room).query(QUESTION).list();
    }

    public Optional<Question> find(long room, long id) {
        return jdbc.sql(OF_ROOM + """
                   and q.id = :id
                """)
                .param("room", room)
                .param("id", id)
                .query(QUESTION)
                .optional();
    }

    /// Where the decisions of a room stand. All hear that it moved; only those who asked then ask what became of
    /// theirs.
    ///
    /// @param mark another one whenever something was decided of any question
    /// @param askers how many people, or devices, asked
    public record Turn(long mark, int askers) {

        private static final int ASK_A_SECOND = 500;
        private static final int LEAST = 1000;

        /// For how many milliseconds they spread over, so that a whole room does not ask at once.
        public int spread() {
            return Math.max(LEAST, askers * 1000 / ASK_A_SECOND);
        }
    }

    public Turn turn(long room) {
        return jdbc.sql("""
                select coalesce(sum(hashtext(concat_ws('/', q.id, q.state, q.merged_into, q.wall_since, q.answered_at,
                                                       q.service, q.reason, q.addressee)))
                                filter (where q.state <> 'pending' or q.merged_into is not null), 0) as mark,
                       count(distinct coalesce(a.participant_id::text, a.pass_id::text)) as askers
                  from question q
                  left join question_asker a on a.question_id = q.id
                 where q.room = :room
                """)
                .param("room", room)
                .query((row, _) -> new Turn(row.getLong("mark"), row.getInt("askers")))
                .single();
    }

    /// Who asked it, as those are told who keep the room: not who they are. Empty once that is forgotten.
    public Optional<Exclusions.Who> asker(long room, long id) {
        return jdbc.sql("""
                select a.participant_id, a.pass_id
                  from question_asker a
                  join question q on q.id = a.question_id
                 where q.id = :id
                   and q.room = :room
                """)
                .param("room", room)
                .param("id", id)
                .query((row, _) -> new Exclusions.Who(
                        row.getObject("participant_id", Long.class), row.getObject("pass_id", UUID.class)))
                .optional();
    }

    /// The question that stands for this one: itself, or that into which it was merged in the end.
    public Question standingFor(Question question) {
        return question.mergedInto() == null
                ? question
                : jdbc.sql("select root from question_group(:room) where id = :id")
                        .param("room", question.room())
                        .param("id", question.id())
                        .query((row, _) -> row.getLong(1))
                        .optional()
                        .flatMap(root -> find(question.room(), root))
                        .orElse(question);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
