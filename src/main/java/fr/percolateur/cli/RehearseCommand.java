package fr.percolateur.cli;

import fr.percolateur.demo.DemoContent;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.terminal.TemporaryFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Does once what the other commands do, for Java to note what they load: the build keeps that, and they start faster.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    private static final List<String> PAGES =
            List.of("/", "/agenda/", "/actualites/", "/recherche?q=ouverture", "/agenda.ics", "/agenda.atom");

    private static final String EDITED = "agenda/des-courriers-compris-du-premier-coup.md";
    private static final int EDITS = 30;

    /// Whatever the environment says: a rehearsal touches neither a real database nor a port that is taken.
    private static final Map<String, String> ALONE = Map.of(
            "DATABASE_URL", "",
            "PERCOLATEUR_PORT", "0",
            "PERCOLATEUR_MANAGEMENT_PORT", "0",
            "PERCOLATEUR_SKIN", "comptoir");

    private final SiteServer server;

    @Option(names = "--site", description = "serve pages too")
    private boolean site;

    @Mixin
    private NodeOptions node;

    @Spec
    private CommandSpec spec;

    RehearseCommand(SiteServer server) {
        this.server = server;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = node.settings(ALONE);
        try (var folder = new TemporaryFolder("percolateur-rehearsal-");
                var database = node.openAlone(settings)) {
            DemoContent.writeTo(folder.path(), Instant.now());
            var line = spec.commandLine().getParent();
            line.execute("check", folder.path().toString());
            line.execute("check", folder.path().toString(), "--format", "json");
            line.execute("extract", folder.path().toString());
            new Library(database, settings).imports().run(folder.path(), Imports.Options.DEFAULT, Progress.SILENT);
            if (site) {
                try (var context = server.start(settings, database, Map.of(), _ -> {})) {
                    var home = URI.create(
                            "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
                    visit(home);
                    edit(folder.path(), context.getBean(Imports.class));
                    visit(home);
                    new RehearsedAgents(home, database.jdbc()).register();
                }
            }
        }
        return Cli.DONE;
    }

    /// What follows someone who writes while the site is served.
    private static void edit(Path folder, Imports imports) throws IOException {
        var document = folder.resolve(EDITED);
        var text = Files.readString(document);
        for (var edit = 1; edit <= EDITS; edit++) {
            Files.writeString(document, text + "\n\nRetouche " + edit + "\n");
            imports.refresh(folder, List.of(document));
        }
    }

    private static void visit(URI home) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                client.send(HttpRequest.newBuilder(home.resolve(page)).build(), BodyHandlers.discarding());
            }
        }
    }
}
