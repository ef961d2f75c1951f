package fr.percolateur.cli;

import fr.percolateur.terminal.Misused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final SiteServer site;

    @Option(names = "--content", paramLabel = "DIR", descriptionKey = "content")
    private @Nullable Path content;

    @Mixin
    private ServeOptions options;

    @Spec
    private CommandSpec spec;

    ServeCommand(SiteServer site) {
        this.site = site;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (content != null && !Files.isDirectory(content)) {
            throw new Misused("cli.no-folder", content);
        }
        var settings = options.settings();
        try (var database = options.node().open(settings)) {
            site.serve(
                    settings, database, options.logFormat(), spec.commandLine().getOut(), Optional.ofNullable(content));
        }
        return Cli.DONE;
    }
}
