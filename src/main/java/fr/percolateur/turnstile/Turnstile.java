package fr.percolateur.turnstile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// Lets those go through together who want the same and came while others went. Alone, one goes at once; where many
/// come, a gate opens at most every few milliseconds.
///
/// Never passed in a transaction: who waits there would keep a connection, and those who go through need one.
///
/// Without it, each of those who wait for a lock of the database keeps a connection, and the lock passes slowly from
/// one to the next: a rush would starve all other pages.
///
/// @param <K> what is wanted: few, since each keeps its gate for ever
/// @param <I> who wants it
/// @param <O> what they came to
public final class Turnstile<K, I, O> {

    private static final int MOST = 64;

    /// Between two groups. Whoever comes sooner goes with those who come meanwhile: going alone, each would take from
    /// the machine more than these milliseconds, and all wait for the machine.
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(2);

    private final Function<List<I>, List<O>> together;
    private final Map<K, Gate> gates = new ConcurrentHashMap<>();

    /// @param together gives the outcomes in the order of those who came
    public Turnstile(Function<List<I>, List<O>> together) {
        this.together = together;
    }

    /// Waits for its turn. What fails for several is tried again for each alone, so that nobody fails for another.
    public O pass(K key, I item) {
        var visitor = new Visitor<I, O>(item, new CompletableFuture<>());
        var gate = gates.computeIfAbsent(key, _ -> new Gate());
        gate.queue.add(visitor);
        if (gate.opens()) {
            gate.serve();
        }
        try {
            return visitor.outcome().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private record Visitor<I, O>(I item, CompletableFuture<O> outcome) {}

    private final class Gate {

        private final Queue<Visitor<I, O>> queue = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean busy = new AtomicBoolean();

        /// Only read and written by whoever made it busy.
        private long opened = System.nanoTime() - BREATH;

        private boolean opens() {
            return !queue.isEmpty() && busy.compareAndSet(false, true);
        }

        /// One group; whoever came since goes with the next, on a thread that nobody waits for.
        private void serve() {
            try {
                LockSupport.parkNanos(opened + BREATH - System.nanoTime());
                opened = System.nanoTime();
                var group = group();
                if (!group.isEmpty()) {
                    serve(group);
                }
            } finally {
                busy.set(false);
                if (opens()) {
                    Thread.ofVirtual().name("turnstile").start(this::serve);
                }
            }
        }

        private List<Visitor<I, O>> group() {
            var group = new ArrayList<Visitor<I, O>>();
            for (var next = queue.poll(); next != null; next = group.size() < MOST ? queue.poll() : null) {
                group.add(next);
            }
            return group;
        }

        private void serve(List<Visitor<I, O>> group) {
            var outcomes = CompletableFuture.completedFuture(group)
                    .thenApply(all ->
                            together.apply(all.stream().map(Visitor::item).toList()));
            if (outcomes.isCompletedExceptionally() && group.size() > 1) {
                group.forEach(each -> serve(List.of(each)));
            } else {
                outcomes.whenComplete((all, failure) -> {
                    for (var rank = 0; rank < group.size(); rank++) {
                        if (failure == null) {
                            group.get(rank).outcome().complete(all.get(rank));
                        } else {
                            group.get(rank).outcome().completeExceptionally(failure);
                        }
                    }
                });
            }
        }
    }
}
