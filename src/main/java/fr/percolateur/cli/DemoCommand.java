package fr.percolateur.cli;

import fr.percolateur.agora.Agora;
import fr.percolateur.backstage.Backstage;
import fr.percolateur.crowd.Crowd;
import fr.percolateur.demo.DemoContent;
import fr.percolateur.letterbox.Letterbox;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.masquerade.Inhabitants;
import fr.percolateur.node.Database;
import fr.percolateur.node.Settings;
import fr.percolateur.terminal.TemporaryFolder;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final SiteServer site;

    @Mixin
    private ServeOptions options;

    @Spec
    private CommandSpec spec;

    DemoCommand(SiteServer site) {
        this.site = site;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = options.settings();
        try (var database = options.node().open(settings);
                var letterbox = Letterbox.open(settings.data().resolve("courrier"))) {
            fill(settings, database);
            site.demonstrate(
                    settings,
                    database,
                    letterbox,
                    options.logFormat(),
                    spec.commandLine().getOut());
        }
        return Cli.DONE;
    }

    /// An empty place gets the demo; one that holds documents is shown as it is.
    private static void fill(Settings settings, Database database) throws IOException {
        var library = new Library(database, settings);
        if (!library.isEmpty()) {
            return;
        }
        try (var folder = new TemporaryFolder("percolateur-demo-")) {
            DemoContent.writeTo(folder.path(), Instant.now());
            library.imports().run(folder.path(), Imports.Options.DEFAULT, Progress.SILENT);
        }
        new Inhabitants(database.dataSource()).settle(DemoContent.organisations(), settings.baseUrl());
        new Crowd(database.dataSource()).gather(Instant.now());
        new Backstage(database.dataSource(), library.edits(), library.imports()).prepare(Instant.now());
        new Agora(database.dataSource()).fill(Instant.now());
    }
}
