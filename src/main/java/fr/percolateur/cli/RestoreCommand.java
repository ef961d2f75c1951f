package fr.percolateur.cli;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.backup.Archive;
import fr.percolateur.backup.Restorations;
import fr.percolateur.health.Nodes;
import fr.percolateur.node.Database;
import fr.percolateur.terminal.Refused;
import fr.percolateur.terminal.TerminalProgress;
import fr.percolateur.wording.Wording;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
            requireStopped(database);
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

    /// A node keeps in memory what it read, and people would go on writing into what is about to be replaced.
    private static void requireStopped(Database database) {
        var alive = new Nodes(database.dataSource(), InstantSource.system())
                .alive().stream().map(Nodes.Node::name).collect(Collectors.joining(", "));
        if (!alive.isEmpty()) {
            throw new Refused("cli.site-running", alive, Nodes.PATIENCE.toMinutes());
        }
    }
}
