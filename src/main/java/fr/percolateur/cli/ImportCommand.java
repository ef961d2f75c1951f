package fr.percolateur.cli;

import fr.percolateur.library.Imports;
import fr.percolateur.terminal.Misused;
import fr.percolateur.terminal.TerminalProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path folder;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Mixin
    private NodeOptions node;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new Misused("cli.no-folder", folder);
        }
        var line = spec.commandLine();
        var settings = node.settings();
        try (var database = node.openAlone(settings)) {
            var report = new Library(database, settings)
                    .imports()
                    .run(
                            folder,
                            new Imports.Options(dryRun, false),
                            TerminalProgress.of(line.getErr(), "cli.importing"));
            switch (format) {
                case TEXT -> ImportSummary.text(report, dryRun, folder, line.getOut());
                case JSON -> ImportSummary.json(report, line.getOut());
            }
        }
        return Cli.DONE;
    }
}
