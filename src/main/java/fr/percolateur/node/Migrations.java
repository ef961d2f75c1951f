package fr.percolateur.node;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings a database's tables up to this version of the program. Nodes that start together wait for one another:
/// Flyway takes an advisory lock.
final class Migrations {

    private Migrations() {}

    static void apply(DataSource database) {
        configured().dataSource(database).load().migrate();
    }

    /// @param last the version to stop at
    static void apply(DataSource database, String last) {
        configured().dataSource(database).target(last).load().migrate();
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
