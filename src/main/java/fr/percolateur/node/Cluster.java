package fr.percolateur.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// A PostgreSQL of our own in a folder, with its data kept from one start to the next.
///
/// The server outlives the program that started it when that program dies: the next one joins it. Programs side by side
/// on one folder share it, and the last to leave stops it.
final class Cluster implements AutoCloseable {

    /// What a server of ours promises whatever its defaults become.
    static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    /// For what may be lost whole: it does not wait for the disk.
    static final List<String> CARELESS = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    /// For statements that take few rows of tables that grow fast, on a disk without a head that moves.
    private static final List<String> BRISK = List.of("jit=off", "random_page_cost=1.1");

    private static final String USER = "percolateur";

    private static final String PATIENCE_SECONDS = "300";

    private final Path folder;
    private final PostgresAccount account;
    private final PostgresBinaries binaries;
    private final ClusterLock lock;
    private final int port;

    private Cluster(
            Path folder, PostgresAccount account, PostgresBinaries binaries, ClusterLock lock, List<String> options)
            throws IOException {
        this.folder = folder;
        this.account = account;
        this.binaries = binaries;
        this.lock = lock;
        try (var _ = lock.gate()) {
            create();
            this.port = joinOrStart(options);
            lock.join();
        }
    }

    /// @param folder where the cluster lives, made if it is not there
    /// @param cache where PostgreSQL's programs are unpacked
    /// @param options `name=value`, for a server that this call starts
    static Cluster open(Path folder, Path cache, List<String> options) throws IOException {
        var account = PostgresAccount.choose();
        var binaries = PostgresBinaries.unpack(cache);
        Files.createDirectories(folder);
        Folders.keepPrivate(folder);
        account.own(folder);
        var lock = new ClusterLock(folder);
        try {
            return new Cluster(folder.toRealPath(), account, binaries, lock, options);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    DatabaseAddress address() throws IOException {
        var place = "//127.0.0.1:" + port + "/postgres";
        return new DatabaseAddress(
                "jdbc:postgresql:" + place, USER, Files.readString(passwordFile()), "postgres:" + place);
    }

    private Path data() {
        return folder.resolve("cluster");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    /// Made aside and moved into place whole: whoever is interrupted leaves nothing half done.
    private void create() throws IOException {
        if (Files.exists(data())) {
            return;
        }
        var fresh = folder.resolve("cluster.new");
        Folders.delete(fresh);
        Passwords.write(passwordFile());
        account.own(folder);
        Files.setOwner(passwordFile(), account.owner());
        var outcome = account.command(
                        binaries.program("initdb"),
                        "--pgdata=" + fresh,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=icu",
                        "--icu-locale=fr-FR",
                        "--no-instructions")
                .run();
        if (!outcome.succeeded()) {
            throw new NodeProblem("node.not-created", folder, outcome.output());
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private int joinOrStart(List<String> options) throws IOException {
        var running = Postmaster.of(data());
        if (running.isPresent() && running.get().alive()) {
            return running.get().port();
        }
        if (!lock.unused()) {
            throw new NodeProblem("node.elsewhere", folder);
        }
        Files.deleteIfExists(data().resolve("postmaster.pid"));
        return start(options);
    }

    private int start(List<String> options) throws IOException {
        var log = folder.resolve("server.log");
        if (Files.exists(log)) {
            Files.move(log, folder.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var port = Ports.free();
        var settings =
                new ArrayList<>(List.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories="));
        settings.addAll(BRISK);
        settings.addAll(options);
        var outcome = control("start", "--log=" + log, "--options=" + "-c " + String.join(" -c ", settings));
        if (!outcome.succeeded()) {
            throw new NodeProblem("node.not-started", log);
        }
        return port;
    }

    private Command.Outcome control(Object... words) throws IOException {
        var all = new ArrayList<>(List.of("--pgdata=" + data(), "--wait", "--timeout=" + PATIENCE_SECONDS));
        all.addAll(0, List.of(words).stream().map(Object::toString).toList());
        return account.command(binaries.program("pg_ctl"), all.toArray()).run();
    }

    /// Leaves, and stops the server unless another program still uses it.
    @Override
    public void close() {
        try (lock;
                var _ = lock.gate()) {
            if (lock.leave()) {
                control("stop", "--mode=fast");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
