package fr.percolateur.ballots;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.concurrent.Executors;

/// A process that counts the votes of everyone, and says whose are counted, a line each; until it is killed.
final class BusyNode {

    private static final int WORKERS = 12;
    private static final int CONNECTIONS = 4;

    private BusyNode() {}

    public static void main(String[] words) {
        var config = new HikariConfig();
        config.setJdbcUrl(words[0]);
        config.setUsername(words[1]);
        config.setPassword(words[2]);
        config.setMaximumPoolSize(CONNECTIONS);
        var boxes = new BallotBoxes(new HikariDataSource(config), InstantSource.fixed(Booth.EVENING));
        var box = Long.parseLong(words[3]);
        var voters = Integer.parseInt(words[4]);
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var worker = 0; worker < WORKERS; worker++) {
                var first = worker;
                workers.execute(() -> {
                    for (var voter = first; ; voter = (voter + WORKERS) % voters) {
                        if (boxes.cast(box, voter, Booth.opinion(voter)) == Cast.COUNTED) {
                            System.out.println(voter + ".");
                        }
                    }
                });
            }
        }
    }
}
