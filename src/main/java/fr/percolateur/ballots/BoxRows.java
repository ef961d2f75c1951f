package fr.percolateur.ballots;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Boxes, their counters and who took part.
///
/// All lock in one order, participations then counters, so that none waits for another in a circle.
final class BoxRows {

    /// So many votes are counted at once, on however many nodes.
    private static final int SLOTS = 8;

    private final JdbcClient jdbc;

    BoxRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    long open(long room, int choices, Instant now) {
        var box = jdbc.sql("""
                insert into ballot_box (room, opened_at)
                values (:room, :now)
                returning id
                """)
                .param("room", room)
                .param("now", at(now))
                .query((row, _) -> row.getLong(1))
                .single();
        jdbc.sql("""
                insert into ballot_slot (box, slot, taking, ballots, votes)
                select :box, slot, true, 0, array_fill(0, array[:choices])
                  from generate_series(0, :slots - 1) slot
                """)
                .param("box", box)
                .param("choices", choices)
                .param("slots", SLOTS)
                .update();
        return box;
    }

    void close(long box, Instant now) {
        jdbc.sql("""
                update ballot_box
                   set closed_at = :now
                 where id = :box
                   and closed_at is null
                """).param("box", box).param("now", at(now)).update();
        jdbc.sql("update ballot_slot set taking = false where box = :box")
                .param("box", box)
                .update();
    }

    /// @return those who had not taken part before
    List<Long> participate(long box, List<Long> participants) {
        return jdbc.sql("""
                insert into ballot_participation (box, participant_id)
                select :box, participant
                  from unnest(:participants::bigint[]) participant
                 order by participant
                on conflict do nothing
                returning participant_id
                """)
                .param("box", box)
                .param("participants", participants.toArray(Long[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// @return false when the box takes none
    boolean add(long box, List<Ballot> ballots) {
        var choices = choices(box);
        if (choices.isEmpty()) {
            return false;
        }
        return jdbc.sql("""
                        update ballot_slot
                           set ballots = ballots + :ballots,
                               votes = array(select vote + more
                                               from unnest(votes, :more::integer[]) with ordinality as each (vote, more, rank)
                                              order by rank)
                         where box = :box
                           and slot = :slot
                           and taking
                        """)
                        .param("box", box)
                        .param("slot", ThreadLocalRandom.current().nextInt(SLOTS))
                        .param("ballots", ballots.size())
                        .param("more", summed(ballots, choices.getAsInt()))
                        .update()
                > 0;
    }

    private OptionalInt choices(long box) {
        return jdbc.sql("select cardinality(votes) from ballot_slot where box = :box and slot = 0")
                .param("box", box)
                .query((row, _) -> row.getInt(1))
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static Integer[] summed(List<Ballot> ballots, int choices) {
        var sum = Collections.nCopies(choices, 0).toArray(Integer[]::new);
        for (var ballot : ballots) {
            if (ballot instanceof Ballot.Choices(var ranks)) {
                for (var rank : ranks) {
                    if (rank < 0 || rank >= choices) {
                        throw new IllegalArgumentException("no such choice");
                    }
                    sum[rank]++;
                }
            }
        }
        return sum;
    }

    boolean isClosed(long box) {
        return jdbc.sql("select exists (select from ballot_slot where box = :box and taking)")
                .param("box", box)
                .query((row, _) -> !row.getBoolean(1))
                .single();
    }

    /// Of those boxes that are there.
    Map<Long, Tally> tallies(Set<Long> boxes) {
        var tallies = new HashMap<Long, Tally>();
        jdbc.sql("""
                select s.box,
                       sum(s.ballots) as ballots,
                       array(select sum(vote)::integer
                               from ballot_slot each, unnest(each.votes) with ordinality as one (vote, rank)
                              where each.box = s.box
                              group by rank
                              order by rank) as votes
                  from ballot_slot s
                 where s.box = any(:boxes)
                 group by s.box
                """).param("boxes", boxes.toArray(Long[]::new)).query(row -> {
            var votes = (Integer[]) row.getArray("votes").getArray();
            tallies.put(row.getLong("box"), new Tally(row.getInt("ballots"), List.of(votes)));
        });
        return tallies;
    }

    Set<Long> participants(long box) {
        return new HashSet<>(jdbc.sql("select participant_id from ballot_participation where box = :box")
                .param("box", box)
                .query((row, _) -> row.getLong(1))
                .list());
    }

    /// Of those participants who took part in any.
    Map<Long, Set<Long>> castBy(List<Long> participants) {
        var boxes = new HashMap<Long, Set<Long>>();
        jdbc.sql("""
                select participant_id, box
                  from ballot_participation
                 where participant_id = any(:participants)
                """).param("participants", participants.toArray(Long[]::new)).query(row -> {
            boxes.computeIfAbsent(row.getLong("participant_id"), _ -> new HashSet<>())
                    .add(row.getLong("box"));
        });
        return boxes;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
