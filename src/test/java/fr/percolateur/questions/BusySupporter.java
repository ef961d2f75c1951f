package fr.percolateur.questions;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.stream.Followed;
import java.util.Arrays;
import java.util.concurrent.Executors;

/// A process in which everyone supports every question, and which says whose support it took, a line each; until it is
/// killed.
final class BusySupporter {

    private static final int WORKERS = 8;
    private static final int CONNECTIONS = 4;

    private BusySupporter() {}

    public static void main(String[] words) {
        var config = new HikariConfig();
        config.setJdbcUrl(words[0]);
        config.setUsername(words[1]);
        config.setPassword(words[2]);
        config.setMaximumPoolSize(CONNECTIONS);
        var dataSource = new HikariDataSource(config);
        var supports = new Supports(dataSource, Followed.byNobody(dataSource));
        var room = Long.parseLong(words[3]);
        var questions = ids(words[4]);
        var people = ids(words[5]);
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var worker = 0; worker < WORKERS; worker++) {
                var first = worker;
                workers.execute(() -> {
                    for (var rank = first; ; rank = (rank + WORKERS) % (questions.length * people.length)) {
                        var question = questions[rank % questions.length];
                        var person = people[rank / questions.length];
                        if (supports.support(room, question, person)) {
                            System.out.println(question + " " + person + ".");
                        }
                    }
                });
            }
        }
    }

    private static long[] ids(String joined) {
        return Arrays.stream(joined.split(",")).mapToLong(Long::parseLong).toArray();
    }
}
