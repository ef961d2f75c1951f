package fr.percolateur.turnstile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedReadingTest {

    private final AtomicInteger written = new AtomicInteger();
    private final SharedReading<String, Integer> reading = new SharedReading<>(_ -> written.get());

    @Test
    void readsAnewForWhoeverComesLater() {
        assertThat(reading.of("places")).isZero();
        written.set(4);
        assertThat(reading.of("places")).isEqualTo(4);
    }

    @Test
    void tellsNobodyWhatWasTrueBeforeTheyAsked() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Boolean>>();
            for (var person = 0; person < 2_000; person++) {
                all.add(() -> {
                    var atLeast = written.incrementAndGet();
                    return reading.of("places") >= atLeast;
                });
            }
            for (var each : threads.invokeAll(all)) {
                assertThat(each.get()).isTrue();
            }
        }
    }
}
