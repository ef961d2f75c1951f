package fr.percolateur.ideas;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Ideas as they are now: read here, changed by [Proposals], [Supports], [Comments] and [Rulings].
public final class Ideas {

    /// What the ranking looks back on.
    public static final Duration MONTH = Duration.ofDays(30);

    private static final String SELECT = """
            select i.*,
                   case when i.merged_into is null
                        then i.former + coalesce(s.supporters, 0) else 0 end as supporters,
                   coalesce(s.recent, 0) as recent
              from idea i
              left join (select root, count(*)::int as supporters,
                                (count(*) filter (where since > :since))::int as recent
                           from idea_supporter
                          group by root) s on s.root = i.id
            """;

    private static final RowMapper<Idea> IDEA = (row, _) -> new Idea(
            row.getLong("id"),
            row.getString("slug"),
            row.getString("title"),
            row.getString("why"),
            row.getString("audience"),
            row.getString("theme"),
            row.getObject("proposer", UUID.class),
            row.getString("signed"),
            row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
            Idea.Reading.of(row.getString("moderation")),
            instant(row.getObject("shown_at", OffsetDateTime.class)),
            IdeaState.of(row.getString("state")),
            row.getString("reason"),
            row.getObject("event_id", Long.class),
            row.getObject("merged_into", Long.class),
            row.getInt("supporters"),
            row.getInt("recent"));

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Ideas(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// What became of an idea at one moment.
    ///
    /// @param state as [IdeaState] is stored, or `lessons`
    /// @param edition in words; empty where none is meant
    public record Step(String state, Instant at, String reason, String edition) {}

    private JdbcClient.StatementSpec select(String rest) {
        return jdbc.sql(SELECT + rest).param("since", at(clock.instant().minus(MONTH)));
    }

    /// In whatever state.
    public Optional<Idea> find(long id) {
        return select(" where i.id = :id").param("id", id).query(IDEA).optional();
    }

    /// In whatever state.
    public Optional<Idea> find(String slug) {
        return select(" where i.slug = :slug").param("slug", slug).query(IDEA).optional();
    }

    /// Those that all see and that stand for themselves, in these states, the best of the month first.
    ///
    /// A place is the supports of the last thirty days, divided by the days for which one could give them
    /// within these thirty, seven at least: an old idea keeps nothing of what it had before, and one of
    /// yesterday is not first for a single support. Among equals, the youngest comes first.
    public List<Idea> ranked(Set<IdeaState> states) {
        return listed(states, """
                 order by coalesce(s.recent, 0)
                          / least(30.0, greatest(7.0, extract(epoch from :now - i.shown_at) / 86400)) desc,
                          i.shown_at desc, i.id desc
                """);
    }

    /// The same, the last first.
    public List<Idea> latest(Set<IdeaState> states) {
        return listed(states, " order by i.shown_at desc, i.id desc");
    }

    private List<Idea> listed(Set<IdeaState> states, String order) {
        return select("""
                 where i.moderation = 'shown'
                   and i.merged_into is null
                   and i.state = any(:states)
                   and cast(:now as timestamptz) is not null
                """ + order)
                .param("states", states.stream().map(IdeaState::stored).toArray(String[]::new))
                .param("now", at(clock.instant()))
                .query(IDEA)
                .list();
    }

    /// All that all see, also what was merged.
    public List<Idea> shown() {
        return select(" where i.moderation = 'shown' order by i.title, i.id")
                .query(IDEA)
                .list();
    }

    /// Those of a theme that are not declined, the most supported first.
    public List<Idea> about(String theme, int most) {
        return select("""
                 where i.moderation = 'shown'
                   and i.merged_into is null
                   and i.state <> 'declined'
                   and i.theme = :theme
                 order by supporters desc, i.shown_at desc, i.id desc
                 limit :most
                """).param("theme", theme).param("most", most).query(IDEA).list();
    }

    /// Those that nobody read yet, the oldest first.
    public List<Idea> unread() {
        return select(" where i.moderation = 'pending' order by i.proposed_at, i.id")
                .query(IDEA)
                .list();
    }

    /// What was merged into it, at whatever remove.
    public List<Idea> mergedInto(long id) {
        return select("""
                 where i.id <> :id
                   and i.id in (select id from idea_group where root = :id)
                 order by i.proposed_at, i.id
                """).param("id", id).query(IDEA).list();
    }

    /// The idea that stands for this one: itself, or that into which it was merged in the end.
    public Idea standingFor(Idea idea) {
        return idea.mergedInto() == null
                ? idea
                : jdbc.sql("select root from idea_group where id = :id")
                        .param("id", idea.id())
                        .query((row, _) -> row.getLong(1))
                        .optional()
                        .flatMap(this::find)
                        .orElse(idea);
    }

    /// Those from which an edition came.
    public List<Idea> of(long event) {
        return select(" where i.event_id = :event order by i.id")
                .param("event", event)
                .query(IDEA)
                .list();
    }

    /// The oldest first.
    public List<Step> steps(long idea) {
        return jdbc.sql("select state, at, reason, edition from idea_step where idea_id = :idea order by id")
                .param("idea", idea)
                .query((row, _) -> new Step(
                        row.getString("state"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getString("edition")))
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
