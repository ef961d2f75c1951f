package fr.percolateur.registration;

import fr.percolateur.terms.Mode;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pools of events, and their lock.
final class PoolRows {

    private static final RowMapper<Pool> POOL = (row, _) -> new Pool(
            row.getLong("event_id"),
            Mode.ofColumn(row.getString("mode")),
            row.getBoolean("offered"),
            row.getObject("capacity", Integer.class),
            row.getInt("taken"),
            row.getInt("waiting"));

    private final JdbcClient jdbc;

    PoolRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As they are, without waiting for anyone.
    Map<Mode, Pool> read(long event) {
        return byMode(jdbc.sql("""
                select *
                  from registration_pool
                 where event_id = :event
                """).param("event", event).query(POOL).list());
    }

    /// Waits for its turn; until the transaction ends nobody else gives or frees places of these modes. What is read is
    /// what the one before left.
    Map<Mode, Pool> lock(long event, Collection<Mode> modes) {
        return byMode(jdbc.sql("""
                select *
                  from registration_pool
                 where event_id = :event
                   and mode = any(:modes)
                 order by mode
                   for no key update
                """)
                .param("event", event)
                .param("modes", modes.stream().map(Mode::column).toArray(String[]::new))
                .query(POOL)
                .list());
    }

    /// The same for all modes, unless another transaction has one of them: then none.
    Map<Mode, Pool> lockIfFree(long event) {
        var pools = byMode(jdbc.sql("""
                select *
                  from registration_pool
                 where event_id = :event
                 order by mode
                   for no key update skip locked
                """).param("event", event).query(POOL).list());
        return pools.size() == read(event).size() ? pools : Map.of();
    }

    /// @param places empty when there is no limit
    void write(long event, Mode mode, Optional<Integer> places) {
        jdbc.sql("""
                insert into registration_pool (event_id, mode, offered, capacity)
                values (:event, :mode, true, :capacity)
                    on conflict (event_id, mode) do update
                   set offered = true, capacity = excluded.capacity
                """)
                .param("event", event)
                .param("mode", mode.column())
                .param("capacity", places.orElse(null), Types.INTEGER)
                .update();
    }

    /// Gives nothing more of this mode; whoever has a place keeps it.
    void close(long event, Mode mode) {
        jdbc.sql("""
                update registration_pool
                   set offered = false
                 where event_id = :event
                   and mode = :mode
                """).param("event", event).param("mode", mode.column()).update();
    }

    /// The same for all modes of events whose documents say nothing of registering any more.
    void close(List<Long> events) {
        jdbc.sql("""
                update registration_pool
                   set offered = false
                 where event_id = any(:events)
                   and offered
                """).param("events", events.toArray(Long[]::new)).update();
    }

    /// Events where something ran out, or where somebody waits beside a free place: a second one was missing, or a
    /// program that sends no mail raised the capacity.
    List<Long> toSweep(Instant now) {
        return jdbc.sql("""
                select event_id
                  from registration
                 where kept_until <= :now
                 union
                select event_id
                  from registration_pool
                 where waiting > 0
                   and offered
                   and (capacity is null or taken < capacity)
                """)
                .param("now", RegistrationRows.at(now))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    private static Map<Mode, Pool> byMode(List<Pool> pools) {
        var byMode = new EnumMap<Mode, Pool>(Mode.class);
        pools.forEach(pool -> byMode.put(pool.mode(), pool));
        return byMode;
    }
}
