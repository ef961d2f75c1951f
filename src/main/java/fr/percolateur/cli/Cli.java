package fr.percolateur.cli;

import fr.percolateur.backup.BackupProblem;
import fr.percolateur.node.NodeProblem;
import fr.percolateur.terminal.Misused;
import fr.percolateur.terminal.Refused;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// The command line. Exits 0 when all is well, 1 when it is not, 2 when the command was not understood.
public final class Cli {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private final CommandLine line;

    /// @param application that `serve` starts
    public Cli(Class<?> application) {
        this(
                application,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    Cli(Class<?> application, PrintWriter out, PrintWriter err) {
        var site = new SiteServer(application);
        line = new CommandLine(new PercolateurCommand(), new Commands(site))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler((problem, command, _) -> explain(problem, command));
    }

    public int run(String... words) {
        return line.execute(words);
    }

    /// What the person can mend is said in one sentence. Anything else is ours to mend, and shows where it went wrong.
    private static int explain(Exception problem, CommandLine command) throws Exception {
        return switch (problem) {
            case Misused misused -> {
                command.getErr().println(misused.getMessage());
                yield MISUSED;
            }
            case NodeProblem _, BackupProblem _, Refused _ -> {
                command.getErr().println(problem.getMessage());
                yield FAILED;
            }
            default -> throw problem;
        };
    }

    /// Builds commands: those that serve need to know what they start.
    private record Commands(SiteServer site) implements IFactory {
        @Override
        public <K> K create(Class<K> kind) throws Exception {
            if (kind == ServeCommand.class) {
                return kind.cast(new ServeCommand(site));
            }
            if (kind == DemoCommand.class) {
                return kind.cast(new DemoCommand(site));
            }
            if (kind == RehearseCommand.class) {
                return kind.cast(new RehearseCommand(site));
            }
            return CommandLine.defaultFactory().create(kind);
        }
    }
}
