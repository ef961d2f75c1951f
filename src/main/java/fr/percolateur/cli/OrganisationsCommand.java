package fr.percolateur.cli;

import fr.percolateur.accounts.Organisation;
import fr.percolateur.accounts.OrganisationFile;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.accounts.WebHosts;
import fr.percolateur.terminal.Misused;
import fr.percolateur.wording.Wording;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "organisations",
        subcommands = {OrganisationsCommand.Import.class, OrganisationsCommand.Sites.class})
final class OrganisationsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return Cli.DONE;
    }

    @Command(name = "import")
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private Path path;

        @Mixin
        private NodeOptions node;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            var text = read(path);
            var line = spec.commandLine();
            try (var database = node.openAlone(node.settings())) {
                var organisations = new Organisations(database.dataSource());
                var known = organisations.all().stream().map(Organisation::slug).collect(Collectors.toSet());
                var file = OrganisationFile.read(text, known);
                if (!file.problems().isEmpty()) {
                    file.problems().forEach(line.getErr()::println);
                    line.getErr().println(Wording.say("cli.organisations-refused"));
                    return Cli.FAILED;
                }
                var loaded = organisations.load(file.organisations());
                line.getOut()
                        .println(Wording.say(
                                "cli.organisations-loaded", loaded.added(), loaded.changed(), loaded.unchanged()));
            }
            return Cli.DONE;
        }
    }

    /// Domains of public sites, as a hint to who decides.
    @Command(name = "sites")
    static final class Sites implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", descriptionKey = "file")
        private Path path;

        @Mixin
        private NodeOptions node;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            var line = spec.commandLine();
            var hosts = WebHosts.read(read(path));
            if (hosts.isEmpty()) {
                line.getErr().println(Wording.say("cli.sites-refused"));
                return Cli.FAILED;
            }
            try (var database = node.openAlone(node.settings())) {
                new WebHosts(database.dataSource()).load(hosts.get());
            }
            line.getOut().println(Wording.say("cli.sites-loaded", hosts.get().size()));
            return Cli.DONE;
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new Misused("cli.not-utf-8", path);
        } catch (IOException e) {
            throw new Misused("cli.no-file", path);
        }
    }
}
