package fr.percolateur.correspondence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/// A process that writes the letters of the week before, until it is done or killed.
final class WritingNode {

    private WritingNode() {}

    public static void main(String[] words) {
        var config = new HikariConfig();
        config.setJdbcUrl(words[0]);
        config.setUsername(words[1]);
        config.setPassword(words[2]);
        try (var pool = new HikariDataSource(config)) {
            Quay.node(pool, () -> Quay.START.minus(Duration.ofDays(7))).run();
        }
    }
}
