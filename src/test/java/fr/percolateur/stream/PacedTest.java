package fr.percolateur.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class PacedTest {

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(3);
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void actsOnceMoreForAllThatWasAskedWhileItActed() {
        var open = new CountDownLatch(1);
        var paced = paced(_ -> hold(open));
        paced.soon(1);
        await().until(() -> begun.get() == 1);

        for (var time = 0; time < 100; time++) {
            paced.soon(1);
        }
        open.countDown();

        await().until(() -> ended.get() == 2);
        // what is planned already still runs
        threads.shutdown();
        await().until(threads::isTerminated);
        assertThat(begun).hasValue(2);
    }

    @Test
    void neverActsTwiceAtOnceForARoom() {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var paced = paced(_ -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.yield();
            inside.decrementAndGet();
        });

        while (ended.get() < 20) {
            paced.soon(1);
        }

        assertThat(most).hasValue(1);
    }

    @Test
    void actsForOneRoomWhileAnotherTakesLong() {
        var open = new CountDownLatch(1);
        var paced = paced(room -> {
            if (room == 1) {
                hold(open);
            }
        });
        paced.soon(1);
        paced.soon(2);

        await().until(() -> ended.get() == 1);
        open.countDown();
        await().until(() -> ended.get() == 2);
    }

    @Test
    void actsAgainWhenTheDatabaseRefused() {
        var paced = paced(_ -> {
            if (begun.get() == 1) {
                throw new QueryTimeoutException("busy");
            }
        });

        paced.soon(1);

        await().until(() -> ended.get() == 1);
        assertThat(begun).hasValue(2);
    }

    private Paced paced(LongConsumer act) {
        return new Paced(Duration.ofMillis(1), threads, room -> {
            begun.incrementAndGet();
            act.accept(room);
            ended.incrementAndGet();
        });
    }

    private static void hold(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
