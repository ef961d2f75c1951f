package fr.percolateur.floor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

final class HandRows {

    private static final RowMapper<Hand> HAND = (row, _) -> {
        var called = row.getObject("called_at", OffsetDateTime.class);
        return new Hand(
                row.getLong("id"),
                row.getLong("participant_id"),
                row.getBoolean("onsite"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                called == null ? null : called.toInstant(),
                row.getString("name"));
    };

    private final JdbcClient jdbc;

    HandRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    List<Hand> up(long room) {
        return jdbc.sql("""
                select h.*,
                       trim(coalesce(r.given_name || ' ' || r.family_name, a.given_name || ' ' || a.family_name, '')) as name
                  from floor_hand h
                  join live_participant p on p.id = h.participant_id
                  left join registration r on r.id = p.registration_id
                  left join agent a on a.id = p.agent_id
                 where h.room = :room
                   and h.lowered_at is null
                   and p.excluded_at is null
                """).param("room", room).query(HAND).list();
    }

    /// Whether the one who had the floor last, or has it, is in the room; empty when nobody had it.
    Optional<Boolean> onsiteBefore(long room) {
        return jdbc.sql("""
                select onsite
                  from floor_hand
                 where room = :room
                   and called_at is not null
                 order by called_at desc, id desc
                 limit 1
                """)
                .param("room", room)
                .query((row, _) -> row.getBoolean(1))
                .optional();
    }

    /// @return whether it was down before
    boolean raise(long room, long participant, boolean onsite, Instant now) {
        return jdbc.sql("""
                        insert into floor_hand (room, participant_id, onsite, raised_at)
                        values (:room, :participant, :onsite, :now)
                        on conflict (room, participant_id) where lowered_at is null do nothing
                        """)
                        .param("room", room)
                        .param("participant", participant)
                        .param("onsite", onsite)
                        .param("now", at(now))
                        .update()
                > 0;
    }

    boolean lower(long room, long participant, Instant now) {
        return jdbc.sql("""
                        update floor_hand
                           set lowered_at = :now
                         where room = :room
                           and participant_id = :participant
                           and lowered_at is null
                        """)
                        .param("room", room)
                        .param("participant", participant)
                        .param("now", at(now))
                        .update()
                > 0;
    }

    /// Whoever has the floor gives it back.
    boolean end(long room, Instant now) {
        return jdbc.sql("""
                        update floor_hand
                           set lowered_at = :now
                         where room = :room
                           and called_at is not null
                           and lowered_at is null
                        """).param("room", room).param("now", at(now)).update() > 0;
    }

    boolean call(long room, long hand, Instant now) {
        return jdbc.sql("""
                        update floor_hand
                           set called_at = :now
                         where room = :room
                           and id = :hand
                           and called_at is null
                           and lowered_at is null
                        """)
                        .param("room", room)
                        .param("hand", hand)
                        .param("now", at(now))
                        .update()
                > 0;
    }

    /// Two keepers at once act one after the other.
    void hold(long room) {
        jdbc.sql("select room from live_room where room = :room for no key update")
                .param("room", room)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
