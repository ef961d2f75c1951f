package fr.percolateur.cli;

import fr.percolateur.terminal.Misused;
import fr.percolateur.terminal.TerminalProgress;
import fr.percolateur.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path folder;

    @Mixin
    private NodeOptions node;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Misused("cli.not-a-folder", folder);
        }
        var line = spec.commandLine();
        var settings = node.settings();
        try (var database = node.openAlone(settings)) {
            var report = new Library(database, settings)
                    .exports()
                    .run(folder, TerminalProgress.of(line.getErr(), "cli.exporting"));
            line.getOut().println(Wording.say("cli.exported", report.written(), report.same(), folder));
            report.refused().forEach(path -> line.getErr().println(Wording.say("cli.outside", path)));
            return report.refused().isEmpty() ? Cli.DONE : Cli.FAILED;
        }
    }
}
