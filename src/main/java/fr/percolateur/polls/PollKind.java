package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import java.util.Locale;

/// How one answers.
public enum PollKind {
    SINGLE,
    MULTIPLE,
    SCALE,
    RANKING,
    WORDS;

    /// From the least to the most.
    static final int STEPS = 5;

    static final int LEAST_OPTIONS = 2;
    static final int MOST_OPTIONS = 10;

    /// Each order is counted apart: there are 120 of five.
    static final int MOST_RANKED = 5;

    static final int MOST_WORDS = 3;

    /// How many counters it takes.
    int choices(int options) {
        return switch (this) {
            case SINGLE, MULTIPLE -> options;
            case SCALE -> STEPS;
            case RANKING -> Order.count(options);
            case WORDS -> 0;
        };
    }

    int mostOptions() {
        return this == RANKING ? MOST_RANKED : MOST_OPTIONS;
    }

    boolean hasOptions() {
        return switch (this) {
            case SINGLE, MULTIPLE, RANKING -> true;
            case SCALE, WORDS -> false;
        };
    }

    boolean isLimited() {
        return this == MULTIPLE || this == WORDS;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return say("polls.kind." + word());
    }
}
