package fr.percolateur.cli;

import fr.percolateur.backup.Archive;
import fr.percolateur.backup.Backups;
import fr.percolateur.backup.Restorations;
import fr.percolateur.document.Moment;
import fr.percolateur.terminal.TerminalProgress;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1_000_000;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Mixin
    private NodeOptions node;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (check) {
            prove();
        } else {
            take();
        }
        return Cli.DONE;
    }

    private void take() throws IOException {
        var line = spec.commandLine();
        try (var database = node.openAsItIs(node.settings())) {
            var taken = new Backups(database.dataSource(), InstantSource.system())
                    .take(
                            file,
                            database.migrations(),
                            PercolateurCommand.Version.number(),
                            TerminalProgress.of(line.getErr(), "cli.backing-up")::reached);
            var size = Wording.say("cli.backup-size", Math.ceil(10 * Files.size(file) / MEGABYTE) / 10);
            line.getOut()
                    .println(Wording.say(
                            "cli.backed-up", file, taken.rows(), taken.tables().size(), size));
        }
    }

    private void prove() {
        var line = spec.commandLine();
        var settings = node.settings();
        try (var archive = Archive.open(file)) {
            new Restorations(() -> node.openPassing(settings))
                    .check(archive, TerminalProgress.of(line.getErr(), "cli.checking-backup")::reached);
            var told = archive.manifest();
            line.getOut()
                    .println(Wording.say(
                            "cli.backup-sound",
                            file,
                            moment(told.takenAt()),
                            told.rows(),
                            told.tables().size()));
        }
    }

    static String moment(String takenAt) {
        var at = Instant.parse(takenAt).atZone(Moment.PARIS);
        return Wording.say("cli.backup-moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }
}
