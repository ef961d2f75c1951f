package fr.percolateur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// What announcing costs: a folder imported and rendered from nothing, again after one change, an edit until it is
/// seen, pages under load, their weight, start-up and memory; hugo and jekyll on the same documents in the same run.
///
/// Every figure is of whole processes, as a person would wait for them.
public final class AnnoncerBench {

    private static final Path PROGRAM = Path.of("bin/percolateur").toAbsolutePath();

    private final Figures figures = new Figures("annoncer");
    private final Path workshop;
    private final boolean quick;

    private AnnoncerBench(Path workshop, boolean quick) {
        this.workshop = workshop;
        this.quick = quick;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        var options = Options.of(words);
        var workshop = Files.createTempDirectory("percolateur-bench-");
        try {
            var bench = new AnnoncerBench(workshop, options.quick());
            bench.measure();
            bench.figures.report(options);
        } finally {
            delete(workshop);
        }
    }

    private void measure() throws IOException, InterruptedException {
        var site = GeneratedSite.write(workshop.resolve("documents"), quick ? 300 : 3000);
        figures.condition("documents", site.documents())
                .condition("cores", Runtime.getRuntime().availableProcessors())
                .condition("java", Runtime.version())
                .condition("load", "wrk -t1 -c16, on the same machine");
        var data = workshop.resolve("data").toString();
        imports(site, data);
        new Peers(site, workshop).measure(figures);
        serving(site, data);
        weights();
    }

    private void imports(GeneratedSite site, String data) throws IOException, InterruptedException {
        var folder = site.folder().toString();
        Run.of(Path.of("."), PROGRAM.toString(), "--version");
        figures.figure("import_seconds", run("import", folder, "--data", data));
        var edited = site.file(2);
        Files.writeString(edited, Files.readString(edited) + "\nUn mot de plus.\n");
        figures.figure("reimport_seconds", run("import", folder, "--data", data));
    }

    private static double run(String... words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of(PROGRAM.toString()), Stream.of(words)).toArray(String[]::new);
        return Run.of(Path.of("."), Map.of(), command).seconds();
    }

    private void serving(GeneratedSite site, String data) throws IOException, InterruptedException {
        var startups = DoubleStream.builder();
        for (var time = 0; time < (quick ? 1 : 3); time++) {
            try (var served = ServedSite.start(PROGRAM, "--data", data)) {
                startups.add(served.startup());
            }
        }
        figures.figure("startup_seconds", median(startups.build()));
        try (var served = ServedSite.start(PROGRAM, "--data", data, "--content", site.folder().toString())) {
            figures.figure("rss_mb", served.residentMegabytes());
            var delays = DoubleStream.builder();
            for (var time = 0; time < 7; time++) {
                delays.add(served.visible(site.file(0), site.event(), "Retouche-" + time));
            }
            figures.figure("edit_visible_ms", median(delays.build()));
            var pages = Map.of("home", "/", "agenda", "/agenda/", "event_page", site.event(), "search", "/recherche?q=courrier");
            if (Run.installed("wrk").isEmpty()) {
                figures.condition("load", "wrk manque : bin/setup --bench");
                return;
            }
            for (var page : pages.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                Load.on(served.at(page.getValue()), quick ? 1 : 5);
                var load = Load.on(served.at(page.getValue()), quick ? 2 : 10);
                figures.figure(page.getKey() + "_requests_per_second", load.perSecond());
                figures.figure(page.getKey() + "_p99_ms", load.p99());
            }
            figures.figure("rss_mb_after_load", served.residentMegabytes());
        }
    }

    /// The weight of pages is that of the demo, whose event has all that an event can have.
    private void weights() throws IOException, InterruptedException {
        var demo = workshop.resolve("demo");
        fr.percolateur.demo.DemoContent.writeTo(demo.resolve("documents"), java.time.Instant.now());
        var data = demo.resolve("data").toString();
        run("import", demo.resolve("documents").toString(), "--data", data);
        try (var served = ServedSite.start(PROGRAM, "--data", data)) {
            weigh(served, "event_page", "/agenda/des-courriers-compris-du-premier-coup/");
            weigh(served, "home", "/");
            weigh(served, "agenda", "/agenda/");
            weigh(served, "news", "/actualites/");
            weigh(served, "search", "/recherche?q=courrier");
        }
    }

    private void weigh(ServedSite served, String name, String path) throws IOException, InterruptedException {
        var weight = Weight.of(served.at(path));
        figures.figure(name + "_kb", weight.kilobytes());
        figures.figure(name + "_requests", weight.requests());
        figures.figure(name + "_nodes", weight.nodes());
        figures.figure(name + "_ecoindex", weight.ecoindex());
    }

    private static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
