package fr.percolateur.floor;

import fr.percolateur.conduct.RunningOrder;
import fr.percolateur.stream.Streams;
import fr.percolateur.turnstile.Turnstile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The signs of a room, summed for the sequence that runs. Who gave one is remembered for a few seconds, on one
/// node, so that one person does not drown the others.
public final class Reactions {

    private static final Duration PACE = Duration.ofSeconds(3);
    private static final int MOST_KEPT = 20_000;

    /// @param sequence its rank, or [#NONE]
    private record Given(long room, int sequence, Reaction reaction) {}

    /// While nothing runs.
    static final int NONE = -1;

    private final JdbcClient jdbc;
    private final RunningOrder order;
    private final Streams streams;
    private final InstantSource clock;
    private final Turnstile<Long, Given, Boolean> turnstile = new Turnstile<>(this::add);
    private final Map<String, Instant> last = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Reactions(DataSource dataSource, RunningOrder order, Streams streams, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.order = order;
        this.streams = streams;
        this.clock = clock;
    }

    /// @param person the same by whatever device, if that is known
    /// @return false when they gave one a moment ago
    boolean give(long room, String person, Reaction reaction) {
        if (!isDue(person)) {
            return false;
        }
        turnstile.pass(room, new Given(room, sequence(room), reaction));
        streams.changed(room, ReactionPart.NAME);
        return true;
    }

    private boolean isDue(String person) {
        var now = clock.instant();
        synchronized (last) {
            var before = last.get(person);
            if (before != null && before.plus(PACE).isAfter(now)) {
                return false;
            }
            last.remove(person);
            last.put(person, now);
            return true;
        }
    }

    private int sequence(long room) {
        return order.held(room).values().stream()
                .filter(RunningOrder.Held::isRunning)
                .map(RunningOrder.Held::rank)
                .findFirst()
                .orElse(NONE);
    }

    /// Those who give signs at the same moment are one row each sequence and sign.
    private List<Boolean> add(List<Given> all) {
        all.stream()
                .collect(Collectors.groupingBy(given -> given, Collectors.counting()))
                .forEach((given, times) -> jdbc.sql("""
                        insert into floor_reaction (room, sequence, kind, times)
                        values (:room, :sequence, :kind, :times)
                        on conflict (room, sequence, kind) do update
                           set times = floor_reaction.times + excluded.times
                        """)
                        .param("room", given.room())
                        .param("sequence", given.sequence())
                        .param("kind", given.reaction().word())
                        .param("times", times.intValue())
                        .update());
        return Collections.nCopies(all.size(), true);
    }

    /// How often each was given in the sequence that runs.
    public Map<Reaction, Integer> now(long room) {
        return of(room, sequence(room));
    }

    /// @param sequence its rank in the programme, from 0
    public Map<Reaction, Integer> of(long room, int sequence) {
        var times = new EnumMap<Reaction, Integer>(Reaction.class);
        for (var reaction : Reaction.values()) {
            times.put(reaction, 0);
        }
        jdbc.sql("""
                select kind, times
                  from floor_reaction
                 where room = :room
                   and sequence = :sequence
                """).param("room", room).param("sequence", sequence).query(row -> {
            times.put(Reaction.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getInt("times"));
        });
        return times;
    }
}
