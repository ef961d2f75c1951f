package fr.percolateur.cli;

import fr.percolateur.wording.Wording;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "percolateur",
        resourceBundle = "messages.cli",
        scope = ScopeType.INHERIT,
        optionListHeading = "%nOptions\u00A0:%n",
        commandListHeading = "%nCommandes\u00A0:%n",
        synopsisHeading = "Usage\u00A0: ",
        synopsisSubcommandLabel = "COMMANDE",
        footerHeading = "%n",
        sortOptions = false,
        versionProvider = PercolateurCommand.Version.class,
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            ExtractCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AuditCommand.class,
            OrganisationsCommand.class,
            AdminCommand.class,
            DemoCommand.class,
            RehearseCommand.class
        })
final class PercolateurCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Cli.DONE;
    }

    /// Which Percolateur this is, as its jar says.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Wording.say("cli.version-line", number(), Runtime.version())};
        }

        static String number() {
            return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "?");
        }
    }
}
