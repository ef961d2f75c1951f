package fr.percolateur.bench;

import fr.percolateur.node.Database;
import fr.percolateur.node.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// What registering costs: whole journeys over HTTP at several concurrencies, on one event and on twenty, with many
/// places and a million; the opening of an event that everybody wants; and how fast the letters leave.
public final class RegistrationBench {

    private static final int RUSH_PLACES = 300;
    private static final int TWENTY = 20;
    private static final int QUICK_LETTERS = 1_000;
    private static final int WARMEST = 30;
    private static final int PATIENCE = 5;

    private final Figures figures = new Figures("registration");
    private final Path workshop;
    private final boolean quick;
    private int errors;
    private int oversold;

    private RegistrationBench(Path workshop, boolean quick) {
        this.workshop = workshop;
        this.quick = quick;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var options = Options.of(words);
        var workshop = Files.createTempDirectory("percolateur-bench-");
        try {
            var bench = new RegistrationBench(workshop, options.quick());
            bench.measure();
            bench.figures.report(options);
        } finally {
            FileSystemUtils.deleteRecursively(workshop);
        }
    }

    private void measure() throws IOException, InterruptedException {
        figures.condition("cores", Runtime.getRuntime().availableProcessors())
                .condition("java", Runtime.version())
                .condition("store", "the embedded PostgreSQL, fsync on")
                .condition("journey", "form, submit, answer, link of the mail, prove, confirmed: six requests")
                .condition("load", "on the same machine");
        var documents = workshop.resolve("documents");
        announce(documents, "chauffe", 1_000_000);
        announce(documents, "salle", 50_000);
        announce(documents, "million", 1_000_000);
        announce(documents, "ouverture", RUSH_PLACES);
        announce(documents, "abandon", RUSH_PLACES);
        for (var event = 0; event < TWENTY; event++) {
            announce(documents, "salle-" + event, 50_000);
        }
        var data = workshop.resolve("data").toString();
        var program = Path.of(System.getProperty("bench.program", "bin/percolateur")).toAbsolutePath();
        try (var site = ServedSite.start(program, "--data", data, "--content", documents.toString());
                var database = Database.open(Settings.read(Map.of("PERCOLATEUR_DATA", data)))) {
            database.jdbc().sql("create index on mail_letter (recipient)").update();
            load(site, database.jdbc());
            rush(site, database.jdbc());
            abandon(site, database.jdbc());
            figures.figure("oversold", oversold).figure("errors", errors);
        }
        var mailing = MailBench.mailing(quick ? QUICK_LETTERS : MailBench.LETTERS);
        figures.figure("mails_per_second", mailing.perSecond());
    }

    private static void announce(Path folder, String slug, int places) throws IOException {
        var file = folder.resolve("agenda").resolve(slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "Rencontre %s"
                event_start_date: %s 16:30:00 +01:00
                lieu: La Verrerie
                public: agents
                inscription:
                  sur_place: {places: %d}
                  en_ligne: {places: null}
                ---
                On se retrouve à la Verrerie.
                """.formatted(slug, java.time.LocalDate.now().plusDays(60), places));
    }

    private void load(ServedSite site, JdbcClient jdbc) throws InterruptedException, IOException {
        warmUp(site, jdbc);
        statements(site, jdbc);
        for (var concurrency : List.of(1, 16, 64, 256)) {
            var run = run(site, jdbc, "c" + concurrency + "-", List.of("salle"), quick ? 2.5 : 12, concurrency);
            tell(run, "c" + concurrency);
            figures.figure("p50_ms_c" + concurrency, run.percentileMs(0.50))
                    .figure("p95_ms_c" + concurrency, run.percentileMs(0.95))
                    .figure("p99_ms_c" + concurrency, run.percentileMs(0.99));
        }
        var twenty = new ArrayList<String>();
        for (var event = 0; event < TWENTY; event++) {
            twenty.add("salle-" + event);
        }
        tell(run(site, jdbc, "vingt-", twenty, quick ? 2.5 : 12, 64), "c64_twenty_events");
        tell(run(site, jdbc, "million-", List.of("million"), quick ? 2.5 : 12, 64), "c64_million_places");
    }

    /// A site compiles itself while it is used, and has done so long before an opening morning: what is measured is what
    /// it does once that no longer makes it faster.
    private void warmUp(ServedSite site, JdbcClient jdbc) throws InterruptedException {
        var start = System.nanoTime();
        var best = 0.0;
        var slower = 0;
        for (var round = 0; round < (quick ? 1 : WARMEST) && slower < PATIENCE; round++) {
            var run = run(site, jdbc, "chauffe" + round + "-", List.of("chauffe"), quick ? 4 : 6, 64);
            slower = run.perSecond() < best * 1.02 ? slower + 1 : 0;
            best = Math.max(best, run.perSecond());
        }
        figures.figure("warm_up_seconds", (System.nanoTime() - start) / 1e9);
    }

    private void tell(Journeys run, String name) {
        figures.figure("journeys_per_second_" + name, run.perSecond());
    }

    private Journeys run(
            ServedSite site, JdbcClient jdbc, String name, List<String> events, double seconds, int concurrency)
            throws InterruptedException {
        var run = new Journeys(site.at("/"), jdbc, name, events).lasting(seconds, concurrency);
        errors += run.errors();
        System.err.println(run);
        return run;
    }

    /// Counted by the server itself, which is asked to log them during a few journeys; the sweep and the mail that run
    /// beside are among them.
    private void statements(ServedSite site, JdbcClient jdbc) throws InterruptedException, IOException {
        var journeys = 20;
        logStatements(jdbc, "all");
        var before = statementsLogged();
        new Journeys(site.at("/"), jdbc, "compte-", List.of("salle")).of(journeys, 1);
        var logged = statementsLogged() - before;
        logStatements(jdbc, "none");
        // less the link that the bench itself reads
        figures.figure("sql_statements_per_journey", (double) logged / journeys - 1);
    }

    private static void logStatements(JdbcClient jdbc, String which) {
        jdbc.sql("alter system set log_statement = '" + which + "'").update();
        jdbc.sql("select pg_reload_conf()").query((row, _) -> row.getBoolean(1)).single();
    }

    private long statementsLogged() throws IOException {
        try (var lines = Files.lines(workshop.resolve("data/postgres/server.log"))) {
            return lines.filter(line -> line.contains(" execute ") || line.contains(" statement: "))
                    .count();
        }
    }

    private void rush(ServedSite site, JdbcClient jdbc) throws InterruptedException {
        var people = quick ? 1500 : 5000;
        var run = new Journeys(site.at("/"), jdbc, "ouverture-", List.of("ouverture")).of(people, 500);
        System.err.println(run);
        errors += run.errors();
        var confirmed = count(jdbc, "select count(*) from registration r where status = 'confirmed' and "
                + "event_id = (select id from document where slug = 'ouverture')");
        oversold += Math.max(0, confirmed - RUSH_PLACES)
                + count(jdbc, "select count(*) from registration_pool where taken > capacity");
        figures.figure("rush_people", people)
                .figure("rush_places", RUSH_PLACES)
                .figure("rush_confirmed", confirmed)
                .figure("rush_waiting", run.ended("waiting"))
                .figure("rush_seconds", run.seconds());
    }

    /// Holds end after half an hour, which is put behind them here rather than waited for.
    private void abandon(ServedSite site, JdbcClient jdbc) throws InterruptedException {
        var people = 100;
        var run = new Journeys(site.at("/"), jdbc, "abandon-", List.of("abandon")).abandoned(people, 16);
        System.err.println(run);
        errors += run.errors();
        var taken = "select coalesce(sum(taken), 0) from registration_pool where event_id = "
                + "(select id from document where slug = 'abandon')";
        var before = count(jdbc, taken);
        jdbc.sql("""
                update registration
                   set kept_until = now()
                 where status = 'held'
                   and event_id = (select id from document where slug = 'abandon')
                """).update();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (count(jdbc, taken) > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        figures.figure("abandoned_journeys", people)
                .figure("seats_held_by_them", before)
                .figure("seats_left_behind", count(jdbc, taken));
    }

    private static int count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getInt(1)).single();
    }
}
