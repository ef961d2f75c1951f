package fr.percolateur.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedTest {

    @Test
    void spreadsEvenlyEvenForNeighbours() {
        var low = IntStream.range(0, 1000)
                .filter(n -> Seed.of("s" + n).unit(0) < 0.5)
                .count();

        assertThat(low).isBetween(430L, 570L);
    }

    @Test
    void staysBelowItsBound() {
        assertThat(IntStream.range(0, 500)
                        .map(n -> Seed.of("x").below(3, n))
                        .distinct()
                        .boxed())
                .containsExactlyInAnyOrder(0, 1, 2);
    }
}
