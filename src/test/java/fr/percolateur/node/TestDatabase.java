package fr.percolateur.node;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
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

    /// A database as a host hands it out: its owner may do nothing else on that server.
    ///
    /// @return what `DATABASE_URL` says of it
    public static String urlOfItsOwner() {
        return urlOf(
                "percolateur_owned_",
                (name, jdbc) -> jdbc.sql("alter database %s owner to %s".formatted(name, name))
                        .update());
    }

    /// A database whose administrator created the extensions beforehand, since who uses it may not.
    ///
    /// @return what `DATABASE_URL` says of it
    public static String urlOfATenant() {
        return urlOf("percolateur_let_", (name, _) -> {
            try (var pool = pool(name)) {
                var jdbc = JdbcClient.create(pool);
                jdbc.sql("create extension unaccent").update();
                jdbc.sql("create extension pg_trgm").update();
                jdbc.sql("grant create on schema public to " + name).update();
            }
        });
    }

    private static String urlOf(String prefix, BiConsumer<String, JdbcClient> letting) {
        var name = prefix + COPIES.incrementAndGet();
        create(name, "template0");
        try (var pool = Database.pool(Server.CLUSTER)) {
            var jdbc = JdbcClient.create(pool);
            jdbc.sql("create role %s login password 'mot-de-passe' nosuperuser nocreatedb nocreaterole noreplication"
                            .formatted(name))
                    .update();
            letting.accept(name, jdbc);
        }
        var server = URI.create(Server.CLUSTER.jdbcUrl().replaceFirst("^jdbc:", ""));
        return "postgres://%s:mot-de-passe@%s:%d/%s".formatted(name, server.getHost(), server.getPort(), name);
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
