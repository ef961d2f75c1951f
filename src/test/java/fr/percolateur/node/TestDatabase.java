package fr.percolateur.node;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One embedded PostgreSQL for all the tests of a run, migrated once; each asks for a copy of its own.
///
/// Nothing it holds outlives the run: it does not wait for the disk.
public final class TestDatabase {

    private static final List<String> CARELESS =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200");
    private static final String TEMPLATE = "percolateur_template";
    private static final AtomicInteger COPIES = new AtomicInteger();

    private TestDatabase() {}

    /// Migrated, empty, and the caller's alone.
    public static Database fresh() {
        var name = "percolateur_" + COPIES.incrementAndGet();
        create(name, TEMPLATE);
        return Database.on(pool(name));
    }

    /// Without any table of ours, and the caller's alone.
    public static Database bare() {
        var name = "percolateur_bare_" + COPIES.incrementAndGet();
        create(name, "template0");
        return Database.on(pool(name));
    }

    private static void create(String name, String template) {
        try (var pool = Database.pool(Server.CLUSTER)) {
            JdbcClient.create(pool)
                    .sql("create database %s template %s".formatted(name, template))
                    .update();
        }
    }

    private static HikariDataSource pool(String name) {
        return Database.pool(Server.CLUSTER.named(name));
    }

    /// Started when the first test asks, stopped with the run.
    private static final class Server {

        static final DatabaseAddress CLUSTER = start();

        static {
            create(TEMPLATE, "template0");
            try (var pool = pool(TEMPLATE)) {
                Migrations.apply(pool);
            }
        }

        private static DatabaseAddress start() {
            try {
                var folder = Files.createTempDirectory("percolateur-tests-");
                var cluster = Cluster.open(folder, Path.of("target", "postgres").toAbsolutePath(), CARELESS);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cluster, folder)));
                return cluster.address();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(Cluster cluster, Path folder) {
            cluster.close();
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
