package fr.percolateur.sending;

import fr.percolateur.mail.LetterQueue;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/// How the mail does, for whoever watches the node. A mail server in trouble does not take the node out of service: its
/// pages are served, and its letters wait.
final class MailHealth implements HealthIndicator {

    private static final Status ATTENTION = new Status("ATTENTION");

    private final LetterQueue queue;
    private final Supplier<Optional<String>> trouble;

    /// @param trouble why letters do not leave at this moment
    MailHealth(LetterQueue queue, Supplier<Optional<String>> trouble) {
        this.queue = queue;
        this.trouble = trouble;
    }

    @Override
    public Health health() {
        var waiting = queue.waiting();
        var health = Health.up().withDetail("waiting", waiting);
        trouble.get()
                .ifPresent(reason -> (waiting == 0 ? health : health.status(ATTENTION)).withDetail("trouble", reason));
        return health.build();
    }
}
