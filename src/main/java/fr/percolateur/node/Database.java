package fr.percolateur.node;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one store, open: a pool of connections to a migrated PostgreSQL, ours or a server's.
public final class Database implements AutoCloseable {

    /// Connections a node keeps: enough for every core of the server to work, few enough for many nodes to share one.
    private static final int POOL_SIZE = 16;

    private final HikariDataSource pool;
    private final @Nullable Cluster cluster;
    private final @Nullable Path passing;
    private boolean closed;

    /// @param passing the folder of a cluster that does not outlive this
    private Database(HikariDataSource pool, @Nullable Cluster cluster, @Nullable Path passing) {
        this.pool = pool;
        this.cluster = cluster;
        this.passing = passing;
    }

    /// Opens the server of `DATABASE_URL`, else a PostgreSQL of our own in the data folder, and brings its tables up to
    /// this version of the program.
    ///
    /// @throws NodeProblem when it cannot be had: its message is for the person who started the program
    public static Database open(Settings settings) {
        var remote = settings.database();
        return remote.isPresent() ? migrated(pool(remote.get()), null) : ours(settings);
    }

    private static Database ours(Settings settings) {
        try {
            var cluster = Cluster.open(settings.data().resolve("postgres"), settings.cache(), Cluster.DURABLE);
            try {
                return migrated(pool(cluster.address()), cluster);
            } catch (RuntimeException e) {
                cluster.close();
                throw e;
            }
        } catch (IOException e) {
            throw new NodeProblem("node.folder-refused", settings.data(), NodeProblem.root(e));
        }
    }

    /// What is there, as it is: no table is changed, and no database made.
    ///
    /// @throws NodeProblem when there is none, or none of this program
    public static Database existing(Settings settings) {
        var remote = settings.database();
        if (remote.isPresent()) {
            return known(pool(remote.get()), null, remote.get().shown());
        }
        var folder = settings.data().resolve("postgres");
        if (!Files.isDirectory(folder.resolve("cluster"))) {
            throw new NodeProblem("node.nothing-there", settings.data());
        }
        try {
            var cluster = Cluster.open(folder, settings.cache(), Cluster.DURABLE);
            try {
                return known(pool(cluster.address()), cluster, settings.data());
            } catch (RuntimeException e) {
                cluster.close();
                throw e;
            }
        } catch (IOException e) {
            throw new NodeProblem("node.folder-refused", settings.data(), NodeProblem.root(e));
        }
    }

    /// An empty PostgreSQL of its own that leaves nothing behind, without tables until it is told which.
    public static Database passing(Settings settings) {
        try {
            var folder = Files.isWritable(settings.data())
                    ? Files.createTempDirectory(settings.data(), "passing-")
                    : Files.createTempDirectory("percolateur-passing-");
            var cluster = Cluster.open(folder, settings.cache(), Cluster.CARELESS);
            return new Database(pool(cluster.address()), cluster, folder);
        } catch (IOException e) {
            throw new NodeProblem("node.folder-refused", settings.data(), NodeProblem.root(e));
        }
    }

    /// Over a database that is migrated already.
    static Database on(HikariDataSource pool) {
        return new Database(pool, null, null);
    }

    private static Database known(HikariDataSource pool, @Nullable Cluster cluster, Object where) {
        if (Migrations.applied(pool).isEmpty()) {
            pool.close();
            throw new NodeProblem("node.nothing-there", where);
        }
        return new Database(pool, cluster, null);
    }

    private static Database migrated(HikariDataSource pool, @Nullable Cluster cluster) {
        try {
            Migrations.apply(pool);
            return new Database(pool, cluster, null);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /// The changes of tables that this database has seen, oldest first.
    public List<String> migrations() {
        return Migrations.applied(pool);
    }

    /// Those that this version of the program knows.
    public List<String> knownMigrations() {
        return Migrations.known(pool);
    }

    /// Brings its tables up to that one of [#knownMigrations].
    public void migrate(String last) {
        Migrations.apply(pool, last);
    }

    static HikariDataSource pool(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName("percolateur");
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        // what is inserted together travels as one statement, and the table's constraints are read once for all of it
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // a statement is planned once per connection: those that take a list would be at every call, for the length of
        // that list, which costs more than they do
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new NodeProblem("node.unreachable", address.shown(), NodeProblem.root(e));
        }
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    /// Closes the pool and, unless another program uses it, stops the server of our own. Twice is once.
    ///
    /// One that was [#passing] leaves its folder too.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        // the application may have closed it already, as it does with all that it was given
        pool.close();
        if (cluster != null) {
            cluster.close();
        }
        if (passing != null) {
            forget(passing);
        }
    }

    private static void forget(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
