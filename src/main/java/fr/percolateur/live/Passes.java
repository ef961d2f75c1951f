package fr.percolateur.live;

import fr.percolateur.proof.Secret;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks.Trace;
import fr.percolateur.terms.Mode;
import fr.percolateur.turnstile.Turnstile;
import java.sql.Types;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who is let into rooms. A person who comes by their registration on one device, and signed in on another, is one
/// participant.
public final class Passes {

    /// Of those who took part in the room of their event, or asked something there beforehand.
    public static final Trace TAKEN_PART = new Trace(
            "live", "exists (select from live_participant where registration_id = r.id and room = r.event_id)");

    private static final RowMapper<Pass> PASS = (row, _) -> new Pass(
            row.getObject("id", UUID.class),
            row.getLong("room"),
            row.getObject("participant_id", Long.class),
            row.getBoolean("onsite"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    /// A room that votes shows as many passes as there are votes: those that come at once are looked at together.
    private final Turnstile<Long, Shown, Optional<Pass>> shown = new Turnstile<>(this::find);

    /// @param hash of the token, in hexadecimal digits
    private record Shown(long room, String hash) {}

    Passes(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.clock = clock;
    }

    /// By the code of the wall: whoever is in the room sees it, and whoever they told it to.
    ///
    /// @return the token for the browser, of which only the hash is kept
    String byCode(Room room) {
        return give(room, null, true);
    }

    /// By the personal page of a registration that has a place.
    String byRegistration(Room room, Registration registration) {
        return transaction.execute(_ -> {
            var participant = ofRegistration(room, registration.id());
            return give(room, participant, registration.claim().seat() == Mode.ONSITE);
        });
    }

    /// Signed in, registered or not.
    String byAgent(Room room, UUID agent, String email) {
        return transaction.execute(_ -> give(room, ofAgent(room, agent, email), false));
    }

    /// The person of a registration as one who takes part, by no device: they may never come in.
    public Pass attending(Room room, Registration registration) {
        return transaction.execute(_ -> pass(registration, ofRegistration(room, registration.id())));
    }

    /// The same for those of these who took part already, by registration.
    public Map<Long, Pass> attended(List<Registration> registrations) {
        var byId = registrations.stream()
                .collect(Collectors.toMap(Registration::id, Function.identity(), (first, _) -> first));
        return jdbc
                .sql("""
                select p.registration_id, p.id
                  from live_participant p
                  join registration r on r.id = p.registration_id
                                     and r.event_id = p.room
                 where p.registration_id = any(:registrations)
                """)
                .param("registrations", byId.keySet().toArray(Long[]::new))
                .query((row, _) -> Map.entry(
                        row.getLong(1), pass(Objects.requireNonNull(byId.get(row.getLong(1))), row.getLong(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Pass pass(Registration registration, long participant) {
        return new Pass(
                UUID.randomUUID(),
                registration.event(),
                participant,
                registration.claim().seat() == Mode.ONSITE);
    }

    private long ofRegistration(Room room, long registration) {
        return enter(jdbc.sql("""
                select r.id as registration_id, a.id as agent_id, pg_advisory_xact_lock(:room::int, hashtext(r.email)),
                       sha256(convert_to(l.salt || r.email, 'UTF8')) as mark
                  from registration r
                  join live_room l on l.room = :room
                  left join agent a on a.email = r.email
                 where r.id = :registration
                """).param("room", room.id()).param("registration", registration), room, false);
    }

    private long ofAgent(Room room, UUID agent, String email) {
        return enter(
                jdbc.sql("""
                select r.id as registration_id, a.id as agent_id, pg_advisory_xact_lock(:room::int, hashtext(:email)),
                       sha256(convert_to(l.salt || :email, 'UTF8')) as mark
                  from agent a
                  join live_room l on l.room = :room
                  left join registration r on r.event_id = :room
                                          and r.email = :email
                 where a.id = :agent
                """).param("room", room.id()).param("agent", agent).param("email", email), room, true);
    }

    /// @param mark what tells in this room alone that it is them, also once they erased who they are
    private record Person(
            @Nullable Long registration, @Nullable UUID agent, byte[] mark) {}

    /// The participant that this person is already, by either or by their mark, or a new one. Two devices at once are
    /// one participant.
    ///
    /// @param signedIn whether the account itself lets them in
    private long enter(JdbcClient.StatementSpec asked, Room room, boolean signedIn) {
        var person = asked.query((row, _) -> new Person(
                        row.getObject("registration_id", Long.class),
                        row.getObject("agent_id", UUID.class),
                        row.getBytes("mark")))
                .single();
        return jdbc.sql("""
                with known as (
                    update live_participant
                       set registration_id = coalesce(registration_id, :registration),
                           agent_id = case when :signedIn then :agent::uuid else agent_id end
                     where id = (select min(id)
                                   from live_participant
                                  where room = :room
                                    and (registration_id = :registration or agent_id = :agent::uuid or mark = :mark))
                    returning id
                ), added as (
                    insert into live_participant (room, registration_id, agent_id, mark, entered_at)
                    select :room, :registration, case when :signedIn then :agent::uuid end, :mark, :now
                     where not exists (select from known)
                    returning id
                )
                select id from known
                union all
                select id from added
                """)
                .param("room", room.id())
                .param("registration", person.registration(), Types.BIGINT)
                .param("agent", person.agent(), Types.OTHER)
                .param("mark", person.mark())
                .param("signedIn", signedIn)
                .param("now", LiveRooms.at(clock.instant()))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private String give(Room room, @Nullable Long participant, boolean onsite) {
        var token = Secret.fresh();
        jdbc.sql("""
                insert into live_pass (id, token_sha256, room, participant_id, onsite, given_at)
                values (:id, :token, :room, :participant, :onsite, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("token", Secret.hash(token))
                .param("room", room.id())
                .param("participant", participant, Types.BIGINT)
                .param("onsite", onsite)
                .param("now", LiveRooms.at(clock.instant()))
                .update();
        return token;
    }

    /// Opens nothing any more.
    void giveBack(long room, String token) {
        jdbc.sql("delete from live_pass where room = :room and token_sha256 = :token")
                .param("room", room)
                .param("token", Secret.hash(token))
                .update();
    }

    /// The registration of whoever has this pass, if they have one.
    public Optional<Long> registration(Pass pass) {
        return jdbc.sql("""
                select registration_id
                  from live_participant
                 where id = :participant
                   and registration_id is not null
                """)
                .param("participant", pass.participant(), Types.BIGINT)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    /// Empty when it opens another room, or none, or no longer.
    Optional<Pass> find(long room, String token) {
        return shown.pass(room, new Shown(room, HexFormat.of().formatHex(Secret.hash(token))));
    }

    private List<Optional<Pass>> find(List<Shown> together) {
        var known = new HashMap<String, Pass>();
        jdbc.sql("""
                select v.*, hash
                  from unnest(:hashes) hash
                  join live_valid_pass v on v.token_sha256 = decode(hash, 'hex')
                 where v.room = :room
                """)
                .param("hashes", together.stream().map(Shown::hash).toArray(String[]::new))
                .param("room", together.getFirst().room())
                .query(row -> {
                    known.put(row.getString("hash"), PASS.mapRow(row, 0));
                });
        return together.stream()
                .map(each -> Optional.ofNullable(known.get(each.hash())))
                .toList();
    }

    /// Those of these passes that are still good.
    Set<UUID> valid(long room, Set<UUID> passes) {
        return new HashSet<>(jdbc.sql("""
                select id
                  from live_valid_pass
                 where room = :room
                   and id = any(:passes)
                """)
                .param("room", room)
                .param("passes", passes.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }
}
