package fr.percolateur.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NINE = Instant.parse("2027-01-12T09:00:00Z");

    private final Pace pace = new Pace(new Networks(List.of("192.0.2.0/24")), 60);

    @Test
    void slowsANetworkThatAsksTooMuchAndRefusesNone() {
        assertThat(after(60, "198.51.100.7")).isEqualTo(Duration.ZERO);
        assertThat(after(1, "198.51.100.7")).isEqualTo(Duration.ofMillis(100));
        assertThat(after(500, "198.51.100.7")).isEqualTo(Duration.ofSeconds(4));
        assertThat(after(1, "198.51.100.8")).isEqualTo(Duration.ZERO);
    }

    @Test
    void neverSlowsATrustedNetwork() {
        assertThat(after(500, "192.0.2.14")).isEqualTo(Duration.ZERO);
    }

    @Test
    void forgetsAfterAMinute() {
        after(500, "198.51.100.7");

        assertThat(pace.delay("198.51.100.7", NINE.plusSeconds(61))).isEqualTo(Duration.ZERO);
    }

    private Duration after(int requests, String address) {
        return IntStream.range(0, requests)
                .mapToObj(_ -> pace.delay(address, NINE))
                .toList()
                .getLast();
    }
}
