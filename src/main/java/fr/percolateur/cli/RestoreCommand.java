package fr.percolateur.cli;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.backup.Archive;
import fr.percolateur.backup.Restorations;
import fr.percolateur.terminal.TerminalProgress;
import fr.percolateur.wording.Wording;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private NodeOptions node;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var settings = node.settings();
        try (var archive = Archive.open(file);
                var database = node.openAlone(settings)) {
            var told = archive.manifest();
            new Restorations(() -> node.openPassing(settings))
                    .restore(archive, database, replace, TerminalProgress.of(line.getErr(), "cli.restoring")::reached);
            new AuditLog(database.dataSource(), InstantSource.system())
                    .add(AuditAct.by(null, "backup.restored", "backup/" + told.takenAt()));
            line.getOut()
                    .println(Wording.say(
                            "cli.restored",
                            file,
                            BackupCommand.moment(told.takenAt()),
                            told.rows(),
                            told.tables().size()));
        }
        return Cli.DONE;
    }
}
