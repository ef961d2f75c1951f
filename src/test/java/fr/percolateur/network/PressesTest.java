package fr.percolateur.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PressesTest {

    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");

    private Instant now = NINE;
    private final Presses presses = new Presses(new Networks(List.of()), 3, 1_000, () -> now);

    @Test
    void boundsEachPersonAndNobodyElseOfTheirNetwork() {
        assertThat(pressed(4, "nadia")).containsExactly(true, true, true, false);
        assertThat(pressed(1, "lo")).containsExactly(true);
    }

    @Test
    void forgetsAfterAMinute() {
        pressed(4, "nadia");

        now = NINE.plusSeconds(61);

        assertThat(pressed(1, "nadia")).containsExactly(true);
    }

    private List<Boolean> pressed(int times, String person) {
        return IntStream.range(0, times)
                .mapToObj(_ -> presses.grants("198.51.100.7", person))
                .toList();
    }
}
