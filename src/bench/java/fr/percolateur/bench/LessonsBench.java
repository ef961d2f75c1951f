package fr.percolateur.bench;

import fr.percolateur.Percolateur;
import fr.percolateur.node.Database;
import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Settings;
import fr.percolateur.search.SearchEntries;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/// How long one waits for what one looks for, in a library of many years: fifty thousand lessons, and what was said in
/// five thousand hours, a paragraph every two minutes.
///
/// Each question is asked once, over HTTP: a node keeps its pages, and would answer the second from memory. They are
/// of every sort: one word, two, three, rare ones and the commonest, mistyped, filtered, and turned to a later page.
public final class LessonsBench {

    private static final int LESSONS = 50_000;
    private static final int HOURS = 5_000;
    private static final int PARAGRAPHS_AN_HOUR = 30;
    private static final int QUESTIONS = 2_000;
    private static final int QUICK = 50;
    private static final int BATCH = 500;

    private final Figures figures = new Figures("lessons");
    private final GeneratedLibrary library = new GeneratedLibrary(27);
    private final Database database;
    private final HttpClient client = HttpClient.newHttpClient();
    private double slowest;
    private String slowestQuestion = "";

    private LessonsBench(Database database) {
        this.database = database;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var options = Options.of(words);
        var folder = Files.createTempDirectory("percolateur-bench-");
        var settings = Settings.read(
                Map.of("PERCOLATEUR_DATA", folder.resolve("data").toString(), "PERCOLATEUR_PORT", "0"));
        var scale = options.quick() ? QUICK : 1;
        try (var database = Database.open(settings)) {
            var bench = new LessonsBench(database);
            bench.fill(LESSONS / scale, HOURS * PARAGRAPHS_AN_HOUR / scale);
            bench.serve(settings, QUESTIONS / (options.quick() ? 4 : 1));
            bench.figures.report(options);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void fill(int lessons, int paragraphs) {
        figures.condition("lessons", lessons)
                .condition("hours of transcript", paragraphs / PARAGRAPHS_AN_HOUR)
                .condition("paragraphs", paragraphs)
                .condition("cores", Runtime.getRuntime().availableProcessors())
                .condition("java", Runtime.version());
        var entries = new SearchEntries(database.dataSource());
        var start = System.nanoTime();
        write(entries, lessons, "lesson");
        write(entries, paragraphs, "transcript");
        figures.figure("index_seconds", (System.nanoTime() - start) / 1e9);
        database.jdbc().sql("vacuum analyze search_entry").update();
        database.jdbc().sql("analyze search_word").update();
        figures.figure("words", count("select count(*) from search_word"))
                .figure("index_mb", count("select pg_total_relation_size('search_entry')") / 1e6);
    }

    private void write(SearchEntries entries, int count, String kind) {
        var transaction = new TransactionTemplate(transactions());
        for (var from = 0; from < count; from += BATCH) {
            var batch = library.entries(kind, from, Math.min(count, from + BATCH));
            transaction.executeWithoutResult(_ -> entries.write(batch));
        }
    }

    private PlatformTransactionManager transactions() {
        return new JdbcTransactionManager(database.dataSource());
    }

    private double count(String sql) {
        return database.jdbc()
                .sql(sql)
                .query((row, _) -> row.getDouble(1))
                .single();
    }

    private void serve(Settings settings, int questions) throws IOException, InterruptedException {
        var spring = new SpringApplication(Percolateur.class);
        spring.addInitializers(new NodeBeans(settings, database));
        try (var node = spring.run()) {
            var port = node.getEnvironment().getRequiredProperty("local.server.port");
            var asked = new HashSet<String>();
            measure("warm", library.questions(questions, asked), port);
            figures.condition("questions of each sort", questions / GeneratedLibrary.Sort.values().length);
            var all = DoubleStream.builder();
            for (var sort : GeneratedLibrary.Sort.values()) {
                var times = measure(
                        sort.name(),
                        library.questions(sort, questions / GeneratedLibrary.Sort.values().length, asked),
                        port);
                times.forEach(all::add);
                figures.figure("search_" + sort.figure() + "_p99_ms", percentile(times, 99));
            }
            figures.condition("slowest", slowestQuestion);
            var times = all.build().boxed().sorted().toList();
            figures.figure("search_p50_ms", percentile(times, 50))
                    .figure("search_p95_ms", percentile(times, 95))
                    .figure("search_p99_ms", percentile(times, 99))
                    .figure("search_max_ms", times.getLast());
        } finally {
            client.close();
        }
    }

    /// Milliseconds, the shortest first.
    private List<Double> measure(String sort, List<String> queries, String port) throws IOException, InterruptedException {
        var times = new ArrayList<Double>();
        for (var query : queries) {
            var address = URI.create("http://localhost:" + port + "/recherche?" + query);
            var start = System.nanoTime();
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            var time = (System.nanoTime() - start) / 1e6;
            times.add(time);
            if (time > slowest && !sort.equals("warm")) {
                slowest = time;
                slowestQuestion = query;
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(sort + ": " + address + " answers " + answer.statusCode());
            }
        }
        Collections.sort(times);
        return times;
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
