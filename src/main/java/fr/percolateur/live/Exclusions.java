package fr.percolateur.live;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.proof.Secret;
import fr.percolateur.stream.Streams;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who was shown out of rooms by those who keep them: a person, on all of their devices, or a device that came by the
/// code of the wall. They hear no more at once, read why, and may be let in again. Nothing here tells who they are.
public final class Exclusions {

    private static final RowMapper<Excluded> EXCLUDED = (row, _) -> new Excluded(
            new Who(row.getObject("participant_id", Long.class), row.getObject("pass_id", UUID.class)),
            row.getObject("excluded_at", OffsetDateTime.class).toInstant(),
            row.getString("excluded_for"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final AuditLog log;
    private final InstantSource clock;

    Exclusions(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
        this.log = log;
        this.clock = clock;
    }

    /// One of both: a participant, or a device without one.
    public record Who(@Nullable Long participant, @Nullable UUID pass) {

        /// As addresses name them; it is told in the log too, and leads to nobody once the room forgot who was in.
        public String word() {
            return participant == null ? String.valueOf(pass) : String.valueOf(participant);
        }
    }

    /// @param reason as they read it
    public record Excluded(Who who, Instant at, String reason) {}

    /// @param reason what they read
    /// @return false when they are out already, or were never in
    public boolean exclude(long room, Who who, String reason, UUID keeper) {
        return transaction.execute(_ -> {
            var done = set(room, who, reason);
            return tell(
                    room, done, entry(room, who, "participant.excluded", keeper).on("reason", null, reason));
        });
    }

    /// @return false when they may come in already
    public boolean readmit(long room, Who who, UUID keeper) {
        return transaction.execute(_ -> {
            var done = set(room, who, null);
            return tell(room, done, entry(room, who, "participant.readmitted", keeper));
        });
    }

    /// @param reason null to let them in again
    private boolean set(long room, Who who, @Nullable String reason) {
        var people = jdbc.sql("""
                update live_participant
                   set excluded_at = :at, excluded_for = :reason
                 where id = :participant
                   and room = :room
                   and (excluded_at is null) = (:reason::text is not null)
                """);
        var devices = jdbc.sql("""
                update live_pass
                   set excluded_at = :at, excluded_for = :reason
                 where id = :pass
                   and room = :room
                   and participant_id is null
                   and (excluded_at is null) = (:reason::text is not null)
                """);
        return (who.participant() == null
                                ? devices.param("pass", who.pass(), Types.OTHER)
                                : people.param("participant", who.participant()))
                        .param("room", room)
                        .param("reason", reason, Types.VARCHAR)
                        .param(
                                "at",
                                reason == null ? null : LiveRooms.at(clock.instant()),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                > 0;
    }

    private static AuditAct entry(long room, Who who, String act, UUID keeper) {
        return AuditAct.by(keeper, act, "event/" + room).on("participant", null, who.word());
    }

    private boolean tell(long room, boolean done, AuditAct entry) {
        if (done) {
            log.add(entry);
            streams.changed(room, Streams.ADMISSION);
        }
        return done;
    }

    /// The last first.
    public List<Excluded> of(long room) {
        return jdbc.sql("""
                select id as participant_id, null::uuid as pass_id, excluded_at, excluded_for
                  from live_participant
                 where room = :room
                   and excluded_at is not null
                 union all
                select null, id, excluded_at, excluded_for
                  from live_pass
                 where room = :room
                   and excluded_at is not null
                 order by excluded_at desc
                """).param("room", room).query(EXCLUDED).list();
    }

    /// The one of this room whom a token belonged to, or whose device it was.
    Optional<Excluded> find(long room, String token) {
        return jdbc.sql("""
                select p.participant_id, case when p.participant_id is null then p.id end as pass_id,
                       coalesce(a.excluded_at, p.excluded_at) as excluded_at,
                       coalesce(a.excluded_for, p.excluded_for) as excluded_for
                  from live_pass p
                  left join live_participant a on a.id = p.participant_id
                 where p.token_sha256 = :token
                   and p.room = :room
                   and coalesce(a.excluded_at, p.excluded_at) is not null
                """)
                .param("token", Secret.hash(token))
                .param("room", room)
                .query(EXCLUDED)
                .optional();
    }
}
