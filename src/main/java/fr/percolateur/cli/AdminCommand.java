package fr.percolateur.cli;

import fr.percolateur.accounts.Roles;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.connections.Connections;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.terminal.Misused;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.wording.Wording;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "admin",
        subcommands = {AdminCommand.Invite.class, AdminCommand.WaiveFactor.class})
final class AdminCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Cli.DONE;
    }

    @Command(name = "invite")
    static final class Invite implements Callable<Integer> {

        @Parameters(paramLabel = "EMAIL", descriptionKey = "email")
        private String typed;

        @Mixin
        private NodeOptions node;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            var email = EmailAddress.parse(typed).orElseThrow(() -> new Misused("cli.no-email", typed));
            var settings = node.settings();
            try (var database = node.openAlone(settings)) {
                var store = database.dataSource();
                var clock = InstantSource.system();
                var roles = new Roles(store, new AuditLog(store, clock), new Outbox(store), clock);
                var site = settings.baseUrl().toString();
                var added = roles.grant(email, new Grant(Role.ADMINISTRATOR, ""), site, null);
                spec.commandLine()
                        .getOut()
                        .println(Wording.say(added ? "cli.admin-invited" : "cli.admin-already", email, site));
            }
            return Cli.DONE;
        }
    }

    /// For a site whose provider no longer proves second factors: nobody could enter to say so.
    @Command(name = "waive-second-factor")
    static final class WaiveFactor implements Callable<Integer> {

        @Mixin
        private NodeOptions node;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            try (var database = node.openAlone(node.settings())) {
                var store = database.dataSource();
                var clock = InstantSource.system();
                new Connections(store, new AuditLog(store, clock), clock).waiveFactor(null);
                spec.commandLine().getOut().println(Wording.say("cli.factor-waived"));
            }
            return Cli.DONE;
        }
    }
}
