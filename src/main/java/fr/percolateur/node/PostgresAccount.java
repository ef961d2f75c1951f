package fr.percolateur.node;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Under whose identity PostgreSQL runs: it refuses to run as root.
///
/// As an ordinary user, it runs as that user. As root, it runs in a user namespace of its own, where root is nobody but
/// still owns its files; where the machine refuses that (many containers do), as another account, which then owns the
/// folder.
///
/// @param prefix what goes before the command
/// @param owner the account that the folder must belong to
record PostgresAccount(List<String> prefix, UserPrincipal owner) {

    static PostgresAccount choose() throws IOException {
        var self = FileSystems.getDefault()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        if (new UnixSystem().getUid() != 0) {
            return new PostgresAccount(List.of(), self);
        }
        var namespace = List.of("unshare", "--user");
        if (runs(namespace)) {
            return new PostgresAccount(namespace, self);
        }
        return Stream.of("postgres", "nobody")
                .flatMap(name -> dropped(name).stream())
                .findFirst()
                .orElseThrow(() -> new NodeProblem("node.root-refused"));
    }

    private static Optional<PostgresAccount> dropped(String name) {
        try {
            var owner = FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
            var plain = List.of("setpriv", "--reuid", name, "--clear-groups");
            // the one power it keeps: to walk through folders that only root may enter, down to its own
            var walking = Stream.concat(
                            plain.stream(), Stream.of("--inh-caps", "+dac_override", "--ambient-caps", "+dac_override"))
                    .toList();
            var runuser = List.of("runuser", "-u", name, "--");
            return Stream.of(walking, plain, runuser)
                    .filter(PostgresAccount::runs)
                    .findFirst()
                    .map(prefix -> new PostgresAccount(prefix, owner));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean runs(List<String> prefix) {
        try {
            return new Command(prefix, List.of("true")).run().succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    Command command(Path program, Object... arguments) {
        var words = new ArrayList<String>();
        words.add(program.toString());
        Stream.of(arguments).map(Object::toString).forEach(words::add);
        return new Command(prefix, words);
    }

    /// Gives the folder to the account, where it is not its own yet.
    void own(Path folder) throws IOException {
        if (Files.getOwner(folder).equals(owner)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                Files.setOwner(file, owner);
            }
        } catch (IOException e) {
            throw new NodeProblem(
                    "node.not-owner", folder, Files.getOwner(folder).getName(), owner.getName());
        }
    }
}
