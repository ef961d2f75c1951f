package fr.percolateur.bench;

import fr.percolateur.node.Database;
import fr.percolateur.node.Settings;
import fr.percolateur.proof.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/// A room full of people: what each costs, and how long an update takes to reach them all.
public final class LiveBench {

    private static final String ROOM = "/agenda/salle/direct";

    private final Figures figures = new Figures("live");
    private final Path workshop;
    private final boolean quick;

    private LiveBench(Path workshop, boolean quick) {
        this.workshop = workshop;
        this.quick = quick;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var options = Options.of(words);
        var workshop = Files.createTempDirectory("percolateur-bench-");
        try {
            var bench = new LiveBench(workshop, options.quick());
            bench.measure();
            bench.figures.report(options);
        } finally {
            FileSystemUtils.deleteRecursively(workshop);
        }
    }

    private void measure() throws IOException, InterruptedException {
        figures.condition("cores", Runtime.getRuntime().availableProcessors())
                .condition("java", Runtime.version())
                .condition("load", "on the same machine");
        var documents = workshop.resolve("documents");
        announce(documents);
        var data = workshop.resolve("data").toString();
        var program = Path.of(System.getProperty("bench.program", "bin/percolateur")).toAbsolutePath();
        try (var site = ServedSite.start(program, "--data", data, "--content", documents.toString());
                var database = Database.open(Settings.read(Map.of("PERCOLATEUR_DATA", data)))) {
            while (!site.get(ROOM).contains("name=\"code\"")) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            var listeners = quick ? 2_000 : 10_000;
            long room = database.jdbc()
                    .sql("select room from live_room")
                    .query((row, _) -> row.getLong("room"))
                    .single();
            letIn(database, room, listeners);
            try (var crowd = new Crowd()) {
                listen(site, database, crowd, room, listeners);
                vote(site, database, crowd, room);
            }
            try (var crowd = new Crowd()) {
                storm(site, database, crowd, quick ? 500 : 5_000, quick ? 4 : 30);
            }
            try (var crowd = new Crowd();
                    var other = ServedSite.start(program, "--data", data)) {
                lose(site, other, database, crowd, room, quick ? 500 : 2_500);
            }
        }
    }

    /// All who listen answer poll after poll.
    private void vote(ServedSite site, Database database, Crowd crowd, long room)
            throws IOException, InterruptedException {
        var voters = quick ? 1_000 : 10_000;
        var rate = quick ? 250 : 1_000;
        // a site compiles itself while it is used, and has done so before a meeting is half over
        new Voting(site, database, ROOM, room).poll(voters, rate);
        var voting = new Voting(site, database, ROOM, room);
        var from = sequence(database, room);
        var spent = site.processorSeconds();
        var wrong = 0;
        for (var poll = 0; poll < (quick ? 1 : 6); poll++) {
            wrong += voting.poll(voters, rate);
        }
        var end = System.nanoTime();
        var last = sequence(database, room);
        var deaf = heardBy(crowd, last, end + TimeUnit.SECONDS.toNanos(10));
        var waits = voting.waits();
        figures.figure("votes", voting.votes())
                .figure("votes_per_second", voting.votes() / voting.seconds())
                .figure("votes_p50_ms", waits.get(waits.size() / 2))
                .figure("votes_p99_ms", waits.get((int) (waits.size() * 0.99)))
                .figure("votes_errors", voting.errors())
                .figure("votes_wrong", wrong)
                .figure("votes_updates_per_second", (last - from) / voting.seconds())
                .figure("votes_updates_lost", deaf)
                .figure("votes_cpu_percent", (site.processorSeconds() - spent) / voting.seconds() * 100);
    }

    private static long sequence(Database database, long room) {
        return database.jdbc()
                .sql("select sequence from stream_room where room = :room")
                .param("room", room)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /// All come in at once, by the code of the wall: the page where one types it, the form, the page of the room, its
    /// stream.
    private void storm(ServedSite site, Database database, Crowd crowd, int people, int seconds)
            throws InterruptedException {
        var code = database.jdbc()
                .sql("select code from live_room")
                .query((row, _) -> row.getString(1))
                .single();
        var waits = new ConcurrentLinkedQueue<Double>();
        var errors = new AtomicInteger();
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < people; person++) {
                var due = start + TimeUnit.SECONDS.toNanos(seconds) * person / people;
                threads.submit(() -> {
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                    waits.add(enter(site, crowd, code, errors) / 1e6);
                    return null;
                });
            }
        }
        await(crowd, people - errors.get());
        var sorted = waits.stream().sorted().toList();
        figures.figure("storm_people", crowd.connected())
                .figure("storm_seconds", (System.nanoTime() - start) / 1e9)
                .figure("storm_p50_ms", sorted.get(sorted.size() / 2))
                .figure("storm_p99_ms", sorted.get((int) (sorted.size() * 0.99)))
                .figure("storm_errors", errors.get());
    }

    /// @return nanoseconds until the page of the room is there
    private static long enter(ServedSite site, Crowd crowd, String code, AtomicInteger errors) throws IOException {
        var start = System.nanoTime();
        try (var browser = new Browser(site.at("/"))) {
            var token = browser.get(ROOM).after("name=\"_formulaire\" value=\"");
            var entered = browser.post(ROOM + "/entree", Map.of("_formulaire", token, "code", code));
            var pass = browser.cookie();
            if (entered.status() != 303 || browser.get(ROOM).status() != 200) {
                errors.incrementAndGet();
                return System.nanoTime() - start;
            }
            var taken = System.nanoTime() - start;
            crowd.join(site.port(), ROOM + "/flux", pass);
            return taken;
        }
    }

    /// Half of the people are on each node; one is killed, and what changes meanwhile is to reach everyone.
    private void lose(ServedSite site, ServedSite other, Database database, Crowd crowd, long room, int each)
            throws IOException, InterruptedException {
        for (var rank = 0; rank < 2 * each; rank++) {
            join(crowd, rank < each ? other : site, room, rank);
        }
        await(crowd, 2 * each);
        crowd.goesTo(site.port());
        var start = System.nanoTime();
        other.kill();
        var sequence = advance(database, room);
        var lost = heardBy(crowd, sequence, start + TimeUnit.SECONDS.toNanos(20));
        var last = crowd.members().stream()
                .mapToLong(Crowd.Member::heardAt)
                .max()
                .orElse(start);
        figures.figure("failover_listeners", each)
                .figure("failover_seconds", (last - start) / 1e9)
                .figure("failover_lost", lost);
    }

    private static void join(Crowd crowd, ServedSite site, long room, int rank) throws IOException {
        crowd.join(site.port(), ROOM + "/flux", "salle-" + room + "=bench-" + rank);
    }

    private static void await(Crowd crowd, int answers) throws InterruptedException {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (crowd.connected() < answers && System.nanoTime() < patience) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /// @return how many had not heard it by then
    private static int heardBy(Crowd crowd, long sequence, long patience) throws InterruptedException {
        var lost = 0;
        for (var member : crowd.members()) {
            while (member.heard() < sequence && System.nanoTime() < patience) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            lost += member.heard() < sequence ? 1 : 0;
        }
        return lost;
    }

    private static void announce(Path folder) throws IOException {
        var file = folder.resolve("agenda").resolve("salle.md");
        Files.createDirectories(file.getParent());
        var start = LocalDateTime.now(ZoneId.of("Europe/Paris")).minusMinutes(10);
        var hours = DateTimeFormatter.ofPattern("HH:mm");
        Files.writeString(file, """
                ---
                title: "La salle pleine"
                event_start_date: %s
                event_end_date: %s
                lieu: La Verrerie
                public: agents
                programme:
                  - {titre: "Propos liminaires", type: ouverture, debut: "%s", duree_min: 30}
                  - {titre: "Questions de la salle", type: questions, debut: "%s", duree_min: 30}
                ---
                On y vient nombreux.
                """.formatted(
                        start.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")),
                        start.plusHours(2).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")),
                        start.format(hours),
                        start.plusMinutes(30).format(hours)));
    }

    /// As many agents, signed in.
    private static void letIn(Database database, long room, int people) {
        new JdbcTemplate(database.dataSource())
                .batchUpdate(
                        """
                        with them as (
                            insert into agent (email, created_at) values (?, now())
                            returning id
                        ), entered as (
                            insert into live_participant (room, agent_id, entered_at)
                            select ?, id, now()
                              from them
                            returning id, room
                        )
                        insert into live_pass (id, token_sha256, room, participant_id, onsite, given_at)
                        select gen_random_uuid(), ?, room, id, true, now()
                          from entered
                        """,
                        IntStream.range(0, people).boxed().toList(),
                        1_000,
                        (row, rank) -> {
                            row.setString(1, "bench-" + rank + "@example.org");
                            row.setLong(2, room);
                            row.setBytes(3, Secret.hash("bench-" + rank));
                        });
    }

    private void listen(ServedSite site, Database database, Crowd crowd, long room, int listeners)
            throws IOException, InterruptedException {
        figures.figure("rss_before_mb", site.residentMegabytes());
        var heapBefore = site.heapAfterCollection();
        var start = System.nanoTime();
        for (var rank = 0; rank < listeners; rank++) {
            join(crowd, site, room, rank);
        }
        await(crowd, listeners);
        figures.figure("listeners", crowd.connected()).figure("accept_seconds", (System.nanoTime() - start) / 1e9);
        TimeUnit.SECONDS.sleep(3);
        figures.figure("bytes_per_listener", (site.heapAfterCollection() - heapBefore) / listeners)
                .figure("rss_mb", site.residentMegabytes());
        var idle = site.processorSeconds();
        TimeUnit.SECONDS.sleep(10);
        figures.figure("idle_cpu_percent", (site.processorSeconds() - idle) * 10);
        update(database, crowd, room, quick ? 10 : 30);
    }

    private void update(Database database, Crowd crowd, long room, int updates) throws InterruptedException {
        var waits = new ArrayList<Double>();
        var lost = 0;
        for (var update = 0; update < updates; update++) {
            database.jdbc()
                    .sql("""
                    insert into conduct_sequence (room, rank, started_at, ended_at)
                    values (:room, :rank, now(), now())
                    """)
                    .param("room", room)
                    .param("rank", update + 10)
                    .update();
            var start = System.nanoTime();
            var sequence = advance(database, room);
            lost += heardBy(crowd, sequence, start + TimeUnit.SECONDS.toNanos(5));
            for (var member : crowd.members()) {
                if (member.heard() >= sequence) {
                    waits.add((member.heardAt() - start) / 1e6);
                }
            }
            TimeUnit.MILLISECONDS.sleep(700);
        }
        waits.sort(null);
        figures.figure("update_p50_ms", waits.get(waits.size() / 2))
                .figure("update_p95_ms", waits.get((int) (waits.size() * 0.95)))
                .figure("update_p99_ms", waits.get((int) (waits.size() * 0.99)))
                .figure("update_max_ms", waits.getLast())
                .figure("lost", lost)
                .figure("double", crowd.members().stream().mapToInt(Crowd.Member::repeated).sum());
    }

    private static long advance(Database database, long room) {
        return database.jdbc()
                .sql("""
                with next as (
                    insert into stream_room (room, sequence) values (:room, 1)
                    on conflict (room) do update set sequence = stream_room.sequence + 1
                    returning sequence
                ), changed as (
                    insert into stream_part (room, part, version)
                    select :room, 'programme', sequence from next
                    on conflict (room, part) do update set version = excluded.version
                )
                select sequence, pg_notify('stream', :room::text) from next
                """)
                .param("room", room)
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
