package fr.percolateur.cache;

import fr.percolateur.turnstile.SharedReading;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What every [Freshness] says, in one statement, and once for all who ask meanwhile.
final class Versions {

    private final SharedReading<String, String> readings;
    private final String statement;

    Versions(Collection<Freshness> freshness, JdbcClient jdbc) {
        this.readings = new SharedReading<>(
                sql -> jdbc.sql(sql).query((row, _) -> row.getString(1)).single());
        this.statement = freshness.stream()
                .map(one -> "(" + one.expression() + ")")
                .collect(Collectors.joining(", ", "select concat_ws(' ', ", ")"));
    }

    String now() {
        return readings.of(statement);
    }
}
