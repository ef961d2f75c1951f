package fr.percolateur.debate;

import fr.percolateur.ballots.BallotBoxes;
import fr.percolateur.ballots.Tally;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

final class DebateRows {

    private final JdbcClient jdbc;
    private final BallotBoxes boxes;

    DebateRows(DataSource dataSource, BallotBoxes boxes) {
        this.jdbc = JdbcClient.create(dataSource);
        this.boxes = boxes;
    }

    List<Debate> of(long room) {
        return jdbc
                .sql("select id from debate where room = :room order by id")
                .param("room", room)
                .query((row, _) -> row.getLong(1))
                .list()
                .stream()
                .flatMap(id -> find(room, id).stream())
                .toList();
    }

    Optional<Debate> find(long room, long id) {
        var tallies = boxes.tallies(boxes(room, id));
        return jdbc.sql("select * from debate where room = :room and id = :id")
                .param("room", room)
                .param("id", id)
                .query((row, _) -> new Debate(
                        row.getLong("id"),
                        row.getLong("room"),
                        row.getString("motion"),
                        Phase.valueOf(row.getString("phase").toUpperCase(Locale.ROOT)),
                        row.getObject("phase_since", OffsetDateTime.class).toInstant(),
                        position(row.getLong("before_box"), tallies),
                        position(row.getLong("after_box"), tallies),
                        statements(id, tallies)))
                .optional();
    }

    private Set<Long> boxes(long room, long id) {
        return new HashSet<>(jdbc.sql("""
                select box
                  from debate, unnest(array[before_box, after_box]) box
                 where room = :room
                   and id = :id
                   and box is not null
                union
                select s.box
                  from debate_statement s
                  join debate d on d.id = s.debate
                 where d.room = :room
                   and d.id = :id
                   and s.box is not null
                """)
                .param("room", room)
                .param("id", id)
                .query((row, _) -> row.getLong(1))
                .list());
    }

    /// What names, in the pages of a room, the boxes of its debates.
    Map<Long, String> keys(long room) {
        var keys = new HashMap<Long, String>();
        jdbc.sql("""
                select box, 'position-' || box as key
                  from debate, unnest(array[before_box, after_box]) box
                 where room = :room
                   and box is not null
                union
                select s.box, 'avis-' || s.id
                  from debate_statement s
                  join debate d on d.id = s.debate
                 where d.room = :room
                   and s.box is not null
                """).param("room", room).query(row -> {
            keys.put(row.getLong("box"), row.getString("key"));
        });
        return Map.copyOf(keys);
    }

    private static Debate.Position position(long box, Map<Long, Tally> tallies) {
        return new Debate.Position(box, tallies.getOrDefault(box, Tally.NONE));
    }

    private List<Debate.Statement> statements(long debate, Map<Long, Tally> tallies) {
        return jdbc.sql("select * from debate_statement where debate = :debate order by id")
                .param("debate", debate)
                .query((row, _) -> new Debate.Statement(
                        row.getLong("id"),
                        Debate.Side.valueOf(row.getString("side").toUpperCase(Locale.ROOT)),
                        row.getString("text"),
                        Debate.Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT)),
                        row.getLong("box"),
                        tallies.getOrDefault(row.getLong("box"), Tally.NONE)))
                .list();
    }

    /// Nobody else changes it until the transaction ends.
    Optional<Debate> hold(long room, long id) {
        jdbc.sql("select id from debate where room = :room and id = :id for update")
                .param("room", room)
                .param("id", id)
                .query((row, _) -> row.getLong(1))
                .optional();
        return find(room, id);
    }

    long add(long room, String motion) {
        return jdbc.sql("""
                insert into debate (room, motion)
                values (:room, :motion)
                returning id
                """)
                .param("room", room)
                .param("motion", motion)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    void advance(long id, Phase phase, Instant now) {
        jdbc.sql("update debate set phase = :phase, phase_since = :now where id = :id")
                .param("phase", phase.word())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void change(long id, String motion) {
        jdbc.sql("update debate set motion = :motion where id = :id and phase = 'draft'")
                .param("motion", motion)
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from debate where id = :id and phase = 'draft'")
                .param("id", id)
                .update();
    }

    void askBefore(long id, long box) {
        jdbc.sql("update debate set before_box = :box where id = :id")
                .param("box", box)
                .param("id", id)
                .update();
    }

    void askAfter(long id, long box) {
        jdbc.sql("update debate set after_box = :box where id = :id")
                .param("box", box)
                .param("id", id)
                .update();
    }

    int sent(long debate, long participant) {
        return jdbc.sql("""
                select count(*)
                  from debate_statement
                 where debate = :debate
                   and participant_id = :participant
                """)
                .param("debate", debate)
                .param("participant", participant)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    void propose(long debate, Debate.Side side, String text, long participant, Instant now) {
        jdbc.sql("""
                insert into debate_statement (debate, side, text, participant_id, proposed_at)
                values (:debate, :side, :text, :participant, :now)
                """)
                .param("debate", debate)
                .param("side", side.name().toLowerCase(Locale.ROOT))
                .param("text", text)
                .param("participant", participant)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @param box 0 for none
    void decide(long statement, Debate.Fate fate, long box) {
        jdbc.sql("""
                update debate_statement
                   set fate = :fate, box = coalesce(box, nullif(:box, 0))
                 where id = :statement
                """)
                .param("fate", fate.name().toLowerCase(Locale.ROOT))
                .param("box", box)
                .param("statement", statement)
                .update();
    }
}
