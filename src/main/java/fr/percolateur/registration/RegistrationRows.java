package fr.percolateur.registration;

import fr.percolateur.terms.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of the table `registration`. What gives or frees a place is called under the lock of its pool, but for
/// [#settleHolds], which changes no count.
final class RegistrationRows {

    static final RowMapper<Registration> REGISTRATION = (row, _) -> new Registration(
            row.getLong("id"),
            row.getLong("event_id"),
            row.getString("email"),
            row.getString("given_name"),
            row.getString("family_name"),
            row.getString("position"),
            row.getString("organisation"),
            new Claim(
                    Status.ofWord(row.getString("status")),
                    Mode.ofColumn(row.getString("mode")),
                    row.getInt("places"),
                    mode(row, "seat"),
                    mode(row, "line"),
                    instant(row, "kept_until"),
                    row.getObject("proven_at") != null,
                    row.getObject("approved_at") != null),
            row.getString("reason"),
            row.getBoolean("to_answer"),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            row.getObject("changed_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;

    RegistrationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Registration> find(long id) {
        return jdbc.sql("select * from registration where id = :id")
                .param("id", id)
                .query(REGISTRATION)
                .optional();
    }

    /// As it is now, and as it stays until the transaction ends; empty when it is gone.
    Optional<Registration> lock(long id) {
        return jdbc.sql("select * from registration where id = :id for no key update")
                .param("id", id)
                .query(REGISTRATION)
                .optional();
    }

    /// Those of these that are there, by id.
    Map<Long, Registration> lock(Collection<Long> ids) {
        return jdbc.sql("""
                select *
                  from registration
                 where id = any(:ids)
                 order by id
                   for no key update
                """).param("ids", ids.toArray(Long[]::new)).query(REGISTRATION).list().stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
    }

    Registration lock(long event, String email) {
        return jdbc.sql("""
                select *
                  from registration
                 where event_id = :event
                   and email = :email
                   for no key update
                """)
                .param("event", event)
                .param("email", email)
                .query(REGISTRATION)
                .single();
    }

    /// Changes what a registration has. Someone who stays in the same line keeps their rank in it.
    Registration change(Registration registration, Claim next, @Nullable String reason, Instant now) {
        return write(
                        jdbc.sql("""
                update registration
                   set status = :status, mode = :mode, places = :places, seat = :seat, line = :line,
                       line_rank = case when cast(:line as text) is null then null
                                        when line = :line then line_rank
                                        else nextval('registration_line_rank') end,
                       kept_until = :until,
                       proven_at = case when :proven then coalesce(proven_at, :now) end,
                       approved_at = case when :approved then coalesce(approved_at, :now) end,
                       held_from = case when :status = 'held' then held_from end,
                       reason = :reason, changed_at = :now
                 where id = :id
                   and status = :expected
                returning *
                """)
                                .param("reason", reason)
                                .param("id", registration.id())
                                .param("expected", registration.status().word()),
                        next,
                        now)
                .query(REGISTRATION)
                .optional()
                .orElseThrow(() -> new IllegalStateException("registration " + registration.id() + " is no longer "
                        + registration.status().word()));
    }

    /// @param vouched whether it is known that the person may attend
    record Proven(long id, boolean vouched) {}

    /// Proves the holds among these whose time has not run out, by id. Their places stay taken, so that no pool is
    /// waited for; they are locked in the order in which all who lock several do.
    Map<Long, Registration> settleHolds(List<Proven> proven, Instant now) {
        return jdbc
                .sql("""
                with due as (
                    select id
                      from registration
                     where id = any(:ids)
                       and status = 'held'
                       and kept_until > :now
                     order by id
                       for no key update
                )
                update registration r
                   set status = case when r.id = any(:vouched) and not approval or approved_at is not null
                                     then 'confirmed' else 'pending' end,
                       approved_at = case when r.id = any(:vouched) and not approval then coalesce(approved_at, :now)
                                          else approved_at end,
                       kept_until = null, held_from = null, proven_at = coalesce(proven_at, :now), changed_at = :now
                  from due
                  cross join registration_terms t
                 where r.id = due.id
                   and r.status = 'held'
                   and t.event_id = r.event_id
                returning r.*
                """)
                .param("ids", proven.stream().map(Proven::id).toArray(Long[]::new))
                .param(
                        "vouched",
                        proven.stream().filter(Proven::vouched).map(Proven::id).toArray(Long[]::new))
                .param("now", at(now))
                .query(REGISTRATION)
                .list()
                .stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
    }

    /// How many places of this mode each of these networks holds.
    Map<String, Integer> heldFrom(long event, Mode mode, Collection<String> networks, Instant now) {
        return jdbc
                .sql("""
                select held_from, sum(places) as places
                  from registration
                 where event_id = :event
                   and seat = :mode
                   and held_from = any(:networks)
                   and kept_until > :now
                 group by held_from
                """)
                .param("event", event)
                .param("mode", mode.column())
                .param("networks", networks.toArray(String[]::new))
                .param("now", at(now))
                .query((row, _) -> Map.entry(row.getString("held_from"), row.getInt("places")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The holds and offers of these modes that ran out, as they stay until the transaction ends.
    List<Registration> lockLapsed(long event, Collection<Mode> modes, Instant now) {
        return jdbc.sql("""
                select *
                  from registration
                 where event_id = :event
                   and kept_until <= :now
                   and coalesce(line, seat) = any(:modes)
                 order by id
                   for no key update
                """)
                .param("event", event)
                .param("now", at(now))
                .param("modes", modes.stream().map(Mode::column).toArray(String[]::new))
                .query(REGISTRATION)
                .list();
    }

    /// The first in line, as they stay until the transaction ends.
    List<Registration> lockFirst(long event, Mode mode, int limit) {
        return jdbc.sql("""
                select *
                  from registration
                 where event_id = :event
                   and line = :mode
                   and kept_until is null
                 order by line_rank
                 limit :limit
                   for no key update
                """)
                .param("event", event)
                .param("mode", mode.column())
                .param("limit", limit)
                .query(REGISTRATION)
                .list();
    }

    void delete(long id) {
        jdbc.sql("delete from registration where id = :id").param("id", id).update();
    }

    private static JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, Claim claim, Instant now) {
        return statement
                .param("status", claim.status().word())
                .param("mode", claim.mode().column())
                .param("places", claim.places())
                .param("seat", column(claim.seat()), Types.VARCHAR)
                .param("line", column(claim.line()), Types.VARCHAR)
                .param("until", at(claim.keptUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("proven", claim.proven())
                .param("approved", claim.approved())
                .param("now", at(now));
    }

    static @Nullable String column(@Nullable Mode mode) {
        return mode == null ? null : mode.column();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Mode mode(ResultSet row, String column) throws SQLException {
        var mode = row.getString(column);
        return mode == null ? null : Mode.ofColumn(mode);
    }
}
