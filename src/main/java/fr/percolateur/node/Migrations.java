package fr.percolateur.node;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Brings a database's tables up to this version of the program. Nodes that start together wait for one another:
/// Flyway takes an advisory lock.
final class Migrations {

    /// The migration that creates them.
    private static final String EXTENSIONS = "000";

    /// Of the advisory lock that whoever looks at them holds.
    private static final long LOCK = 0x657874656e73696fL;

    private Migrations() {}

    static void apply(DataSource database) {
        acknowledgeExtensions(database);
        configured().dataSource(database).load().migrate();
    }

    /// @param last the version to stop at
    static void apply(DataSource database, String last) {
        acknowledgeExtensions(database);
        configured().dataSource(database).target(last).load().migrate();
    }

    /// Where an administrator created the extensions, since this account may not, their migration is done.
    private static void acknowledgeExtensions(DataSource database) {
        try (var connection = database.getConnection()) {
            var alone = new SingleConnectionDataSource(connection, true);
            var jdbc = JdbcClient.create(alone);
            jdbc.sql("select pg_advisory_lock(:lock)").param("lock", LOCK).query(row -> {});
            if (jdbc.sql("""
                    select to_regclass('flyway_schema_history') is null
                       and exists (select from pg_extension where extname = 'unaccent')
                       and exists (select from pg_extension where extname = 'pg_trgm')
                    """).query((row, _) -> row.getBoolean(1)).single()) {
                configured()
                        .dataSource(database)
                        .baselineVersion(EXTENSIONS)
                        .load()
                        .baseline();
            }
            jdbc.sql("select pg_advisory_unlock(:lock)").param("lock", LOCK).query(row -> {});
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("no connection to look at the extensions", e);
        }
    }

    /// Of a database, oldest first; none where it is not one of ours.
    static List<String> applied(DataSource database) {
        var jdbc = JdbcClient.create(database);
        var ours = jdbc.sql("select to_regclass('flyway_schema_history') is not null")
                .query((row, _) -> row.getBoolean(1))
                .single();
        return ours ? jdbc.sql("""
                        select version
                          from flyway_schema_history
                         where success
                           and version is not null
                         order by installed_rank
                        """).query((row, _) -> row.getString(1)).list() : List.of();
    }

    /// Of this program.
    static List<String> known(DataSource database) {
        return Arrays.stream(configured().dataSource(database).load().info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .toList();
    }

    private static FluentConfiguration configured() {
        return Flyway.configure().locations("classpath:db/migration").loggers("slf4j");
    }
}
