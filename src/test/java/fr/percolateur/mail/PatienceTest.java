package fr.percolateur.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Instant POSTED = Instant.parse("2027-01-12T08:00:00Z");

    @Test
    void growsAndEndsAfterADay() {
        var tried = new ArrayList<Duration>();
        var now = POSTED;
        for (var wait = Patience.after(1, POSTED, now); wait.isPresent(); ) {
            now = now.plus(wait.get());
            tried.add(Duration.between(POSTED, now));
            wait = Patience.after(tried.size() + 1, POSTED, now);
        }

        assertThat(tried.stream().limit(8).map(Duration::toMinutes))
                .containsExactly(1L, 3L, 8L, 18L, 38L, 68L, 128L, 188L);
        assertThat(tried.getLast()).isBetween(Duration.ofHours(24), Duration.ofHours(25));
    }
}
