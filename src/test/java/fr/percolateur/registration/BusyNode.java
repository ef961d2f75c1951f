package fr.percolateur.registration;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.network.Sender;
import fr.percolateur.proof.Challenge;
import fr.percolateur.terms.Mode;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;

/// A process that registers people as fast as it can, and says who is confirmed, a line each; until it is killed.
final class BusyNode {

    private static final int WORKERS = 12;

    private BusyNode() {}

    public static void main(String[] words) {
        var config = new HikariConfig();
        config.setJdbcUrl(words[0]);
        config.setUsername(words[1]);
        config.setPassword(words[2]);
        config.setMaximumPoolSize(WORKERS);
        var clock = InstantSource.fixed(Hall.MORNING);
        var registrations = new Registrations(new HikariDataSource(config), List.of(), clock);
        var terms = registrations.terms(Long.parseLong(words[3])).orElseThrow();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var worker = 0; worker < WORKERS; worker++) {
                var name = "agent-" + worker + "-";
                workers.execute(() -> {
                    for (var person = 0; ; person++) {
                        var mode = person % 2 == 0 ? Mode.ONSITE : Mode.ONLINE;
                        var attendee = Hall.attendee(name + person, mode);
                        if (registrations
                                                .submit(terms, attendee, Challenge.fresh(), Sender.UNBOUND)
                                                .submission()
                                        instanceof Submission.Held(var held)
                                && registrations.confirm(held.id(), true) instanceof Proof.Confirmed) {
                            System.out.println(attendee.email() + ".");
                        }
                    }
                });
            }
        }
    }
}
