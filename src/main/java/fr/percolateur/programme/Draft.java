package fr.percolateur.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A programme that is being made. Each act gives another; nothing is stored.
public record Draft(List<Sequence> sequences) {

    static final int MOST = 60;

    public Draft {
        sequences = List.copyOf(sequences);
    }

    /// One more at the end, where the last one ends.
    Draft longer() {
        var last = sequences.isEmpty() ? null : sequences.getLast();
        var day = last == null ? "" : last.day();
        var fresh = new Sequence(Sequence.NEW, "", "", day, "", "", "", List.of(), List.of(), "", "");
        return with(last != null && last.isTimed() ? fresh.at(last.endMinute()) : fresh);
    }

    Draft with(Sequence more) {
        var all = new ArrayList<>(sequences);
        all.add(more);
        return new Draft(all);
    }

    Draft without(int rank) {
        var all = new ArrayList<>(sequences);
        all.remove(rank);
        return new Draft(all);
    }

    boolean has(int rank) {
        return rank >= 0 && rank < sequences.size();
    }

    /// The session of this rank, brought to another by changing places with its neighbours one by one.
    Draft moved(int from, int to) {
        var draft = this;
        for (var at = from; at != to; at += to > at ? 1 : -1) {
            draft = draft.swapped(Math.min(at, to > at ? at + 1 : at - 1));
        }
        return draft;
    }

    /// The two change places and hours: what they filled together they fill again.
    private Draft swapped(int first) {
        var all = new ArrayList<>(sequences);
        var before = all.get(first);
        var after = all.get(first + 1);
        Collections.swap(all, first, first + 1);
        var follow = before.isTimed()
                && after.isTimed()
                && before.dayRank() == after.dayRank()
                && before.sharesRoomWith(after)
                && before.endMinute() <= after.startMinute();
        if (follow) {
            var between = after.startMinute() - before.endMinute();
            var earlier = after.at(before.startMinute());
            all.set(first, earlier);
            all.set(first + 1, before.at(earlier.endMinute() + between));
        }
        return new Draft(all);
    }

    /// All that follows this session on its day moves so that the next one begins where it ends.
    Draft shifted(int rank) {
        var session = sequences.get(rank);
        var next = sequences.subList(rank + 1, sequences.size()).stream()
                .filter(other -> other.isTimed() && other.dayRank() == session.dayRank())
                .filter(session::sharesRoomWith)
                .findFirst();
        if (next.isEmpty() || !session.isTimed()) {
            return this;
        }
        var by = session.endMinute() - next.get().startMinute();
        var all = new ArrayList<>(sequences.subList(0, rank + 1));
        sequences.subList(rank + 1, sequences.size()).stream()
                .map(other -> other.isTimed()
                                && other.dayRank() == session.dayRank()
                                && other.startMinute() >= next.get().startMinute()
                        ? other.at(other.startMinute() + by)
                        : other)
                .forEach(all::add);
        return new Draft(all);
    }

    /// On the stored programme as it is now: a session is the one that has its title there, and else a new one.
    Draft on(Draft stored) {
        var left = new ArrayList<>(stored.sequences());
        return new Draft(sequences.stream()
                .map(session -> {
                    var same = left.stream()
                            .filter(other -> other.title().equals(session.title()))
                            .findFirst();
                    same.ifPresent(left::remove);
                    return session.from(same.map(Sequence::origin).orElse(Sequence.NEW));
                })
                .toList());
    }
}
