package fr.percolateur.turnstile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());

    @Test
    void letsThoseGoTogetherWhoCameWhileOneWent() throws Exception {
        var gone = new CountDownLatch(1);
        var queued = new CountDownLatch(1);
        var turnstile = new Turnstile<String, Integer, Integer>(group -> {
            groups.add(group);
            if (group.contains(0)) {
                queued.countDown();
                await(gone);
            }
            return group.stream().map(each -> each * 10).toList();
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> turnstile.pass("door", 0));
            queued.await();
            var others = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (var other = 1; other <= 3; other++) {
                var number = other;
                var thread = new Thread[1];
                var started = new CountDownLatch(1);
                others.add(threads.submit(() -> {
                    thread[0] = Thread.currentThread();
                    started.countDown();
                    return turnstile.pass("door", number);
                }));
                started.await();
                while (thread[0].getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
            gone.countDown();
            assertThat(first.get()).isZero();
            for (var rank = 0; rank < 3; rank++) {
                assertThat(others.get(rank).get()).isEqualTo(10 * (rank + 1));
            }
        }
        assertThat(groups).containsExactly(List.of(0), List.of(1, 2, 3));
    }

    @Test
    void goesAtOnceOnTheThreadOfWhoComesAlone() {
        var threads = new HashSet<Thread>();
        var turnstile = new Turnstile<String, Integer, Integer>(group -> {
            threads.add(Thread.currentThread());
            return group;
        });

        assertThat(turnstile.pass("door", 7)).isEqualTo(7);
        assertThat(turnstile.pass("door", 8)).isEqualTo(8);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void servesEveryoneUnderARush() throws Exception {
        var served = new AtomicInteger();
        var turnstile = new Turnstile<String, Integer, Integer>(group -> {
            served.addAndGet(group.size());
            return group.stream().map(each -> -each).toList();
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Integer>>();
            for (var person = 0; person < 5_000; person++) {
                var number = person;
                all.add(() -> turnstile.pass("door " + number % 3, number));
            }
            var outcomes = new ArrayList<Integer>();
            for (var each : threads.invokeAll(all)) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).hasSize(5_000).allMatch(outcome -> outcome <= 0);
            assertThat(new HashSet<>(outcomes)).hasSize(5_000);
        }
        assertThat(served).hasValue(5_000);
    }

    @Test
    void failsNobodyForAnother() throws Exception {
        var turnstile = new Turnstile<String, Integer, Integer>(group -> {
            if (group.contains(3)) {
                throw new IllegalStateException("three");
            }
            return group;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Integer>>();
            for (var person = 0; person < 50; person++) {
                var number = person;
                all.add(() -> turnstile.pass("door", number));
            }
            var failed = new ArrayList<Throwable>();
            for (var each : threads.invokeAll(all)) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    failed.add(e.getCause());
                }
            }
            assertThat(failed).singleElement().isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void throwsWhatWentWrong() {
        var turnstile = new Turnstile<String, Integer, Integer>(_ -> {
            throw new IllegalArgumentException("no");
        });

        assertThatThrownBy(() -> turnstile.pass("door", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
