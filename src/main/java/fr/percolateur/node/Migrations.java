package fr.percolateur.node;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings a database's tables up to this version of the program. Nodes that start together wait for one another:
/// Flyway takes an advisory lock.
final class Migrations {

    private Migrations() {}

    static void apply(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
