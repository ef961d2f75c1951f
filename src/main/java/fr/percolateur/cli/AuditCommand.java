package fr.percolateur.cli;

import fr.percolateur.audit.AuditChain;
import fr.percolateur.audit.AuditChain.Head;
import fr.percolateur.audit.AuditWords;
import fr.percolateur.terminal.Misused;
import fr.percolateur.wording.Wording;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "audit", subcommands = AuditCommand.Verify.class)
final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Cli.DONE;
    }

    @Command(name = "verify")
    static final class Verify implements Callable<Integer> {

        @Option(names = "--known", paramLabel = "N:HASH", descriptionKey = "known")
        private @Nullable String known;

        @Mixin
        private NodeOptions node;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            var written = known == null ? null : head(known);
            var line = spec.commandLine();
            try (var database = node.openAlone(node.settings())) {
                var chain = new AuditChain(database.dataSource(), InstantSource.system());
                var found = chain.extendAndVerify(written);
                if (found.isSound()) {
                    line.getOut()
                            .println(Wording.say(
                                    "cli.audit-sound",
                                    found.head().position(),
                                    found.head().written()));
                } else {
                    line.getOut().println(Wording.say("cli.audit-broken", found.faults()));
                    found.told().forEach(each -> line.getOut().println("  " + AuditWords.fault(each)));
                }
                if (found.fresh() > 0) {
                    line.getOut().println(Wording.say("cli.audit-fresh", found.fresh()));
                }
                if (found.waiting() > 0) {
                    line.getOut().println(Wording.say("cli.audit-waiting", found.waiting()));
                }
                return found.isSound() ? Cli.DONE : Cli.FAILED;
            }
        }

        private static Head head(String written) {
            return Head.parse(written).orElseThrow(() -> new Misused("cli.no-head", written));
        }
    }
}
