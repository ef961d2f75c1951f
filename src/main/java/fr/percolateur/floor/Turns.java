package fr.percolateur.floor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Who speaks after whom: each side in the order in which hands went up, and the sides in turn as long as both wait.
final class Turns {

    private Turns() {}

    /// @param waiting in any order
    /// @param onsiteBefore whether the one who had the floor last was in the room; true when nobody had it:
    ///     those in the room are seen anyway
    static List<Hand> of(List<Hand> waiting, boolean onsiteBefore) {
        var onsite = side(waiting, true);
        var online = side(waiting, false);
        var turns = new ArrayList<Hand>();
        var isOnsite = !onsiteBefore;
        while (!onsite.isEmpty() || !online.isEmpty()) {
            var next = isOnsite && !onsite.isEmpty() || online.isEmpty() ? onsite : online;
            var hand = next.removeFirst();
            turns.add(hand);
            isOnsite = !hand.onsite();
        }
        return List.copyOf(turns);
    }

    private static Deque<Hand> side(List<Hand> waiting, boolean onsite) {
        return new ArrayDeque<>(waiting.stream()
                .filter(hand -> hand.onsite() == onsite)
                .sorted(Comparator.comparing(Hand::raisedAt).thenComparingLong(Hand::id))
                .toList());
    }
}
