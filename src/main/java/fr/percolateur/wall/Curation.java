package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.live.Room;
import fr.percolateur.stream.Streams;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What stands on the wall of a room: whatever came last, be it that someone chose it or that it began.
final class Curation {

    /// What is said, large.
    static final String CAPTIONS = "sous-titres";

    /// The programme and the way in alone.
    static final String NOTHING = "rien";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<List<Exhibit>> exhibits;
    private final Streams streams;
    private final AuditLog log;
    private final InstantSource clock;

    /// @param exhibits asked when a wall is: what they show may stand on this
    Curation(
            DataSource dataSource,
            Supplier<List<Exhibit>> exhibits,
            Streams streams,
            AuditLog log,
            InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.exhibits = exhibits;
        this.streams = streams;
        this.log = log;
        this.clock = clock;
    }

    /// One of the things that can stand there.
    record Option(String name, String title, Showing showing) {

        Scale scale() {
            return Scale.of(showing.fixed(), showing.texts());
        }
    }

    private record Choice(String name, Instant at) {}

    /// @param options in the order in which one chooses from them
    /// @param shown the one that is on the wall
    /// @param chosen whether somebody put it there
    record Hanging(List<Option> options, Option shown, boolean chosen) {}

    List<String> names() {
        return exhibits.get().stream().map(Exhibit::name).toList();
    }

    Hanging of(Room room) {
        var options = options(room);
        var nothing = options.getLast();
        var calling = options.stream()
                .filter(option ->
                        option.showing().calls() != null && !option.showing().isEmpty())
                .max(Comparator.comparing(Curation::since));
        var choice = choice(room.id());
        var isChosen = choice.isPresent()
                && calling.map(option -> !since(option).isAfter(choice.get().at()))
                        .orElse(true);
        var shown = isChosen
                ? options.stream()
                        .filter(option -> option.name().equals(choice.get().name()))
                        .findFirst()
                        .orElse(nothing)
                : calling.orElse(nothing);
        return new Hanging(options, shown, isChosen);
    }

    private static Instant since(Option option) {
        var calls = option.showing().calls();
        return calls == null ? Instant.MIN : calls;
    }

    private List<Option> options(Room room) {
        var options = new ArrayList<Option>();
        exhibits.get().stream()
                .sorted(Comparator.comparingInt(Exhibit::rank))
                .map(exhibit -> new Option(exhibit.name(), exhibit.title(), exhibit.showing(room)))
                .forEach(options::add);
        options.add(new Option(CAPTIONS, say("wall.captions"), Showing.NOTHING));
        options.add(new Option(NOTHING, say("wall.nothing"), Showing.NOTHING));
        return options;
    }

    private Optional<Choice> choice(long room) {
        return jdbc.sql("select exhibit, chosen_at from wall_choice where room = :room")
                .param("room", room)
                .query((row, _) -> new Choice(
                        row.getString("exhibit"),
                        row.getObject("chosen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// @param name of what is to be shown; null for whatever comes by itself
    /// @return false when there is nothing of that name
    boolean choose(Room room, @Nullable String name, UUID keeper) {
        if (name != null && !name.equals(CAPTIONS) && !name.equals(NOTHING) && !names().contains(name)) {
            return false;
        }
        transaction.executeWithoutResult(_ -> {
            if (name == null) {
                jdbc.sql("delete from wall_choice where room = :room")
                        .param("room", room.id())
                        .update();
            } else {
                put(room.id(), name);
            }
            log.add(AuditAct.by(keeper, "wall.chosen", "event/" + room.id()).on("exhibit", null, name));
            streams.changed(room.id(), WallPart.NAME);
        });
        return true;
    }

    private void put(long room, String name) {
        jdbc.sql("""
                insert into wall_choice (room, exhibit, chosen_at)
                values (:room, :exhibit, :now)
                on conflict (room) do update
                   set exhibit = excluded.exhibit,
                       chosen_at = excluded.chosen_at
                """)
                .param("room", room)
                .param("exhibit", name)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
