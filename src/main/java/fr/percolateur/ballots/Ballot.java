package fr.percolateur.ballots;

import java.util.List;

/// What someone chose. It lives as long as the request that brings it.
public sealed interface Ballot {

    /// Some of the choices of a box, by their ranks from 0: each counts once.
    record Choices(List<Integer> ranks) implements Ballot {

        public Choices {
            ranks = ranks.stream().distinct().toList();
        }
    }

    /// Words of one’s own: each counts once, however it is spelt.
    record Words(List<String> spellings) implements Ballot {

        public Words {
            spellings = List.copyOf(spellings);
        }
    }

    static Ballot choice(int rank) {
        return new Choices(List.of(rank));
    }
}
