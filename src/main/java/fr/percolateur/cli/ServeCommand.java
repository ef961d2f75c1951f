package fr.percolateur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final SiteServer site;

    @Mixin
    private ServeOptions options;

    @Spec
    private CommandSpec spec;

    ServeCommand(SiteServer site) {
        this.site = site;
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = options.settings();
        try (var database = options.node().open(settings)) {
            site.serve(
                    settings, database, options.logFormat(), spec.commandLine().getOut());
        }
        return Cli.DONE;
    }
}
