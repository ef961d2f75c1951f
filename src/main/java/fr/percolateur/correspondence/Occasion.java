package fr.percolateur.correspondence;

import java.util.Locale;

/// What makes us write to those who registered.
public enum Occasion {
    /// Seven days before.
    WEEK,
    /// The day before.
    DAY,
    /// An hour before.
    HOUR,
    /// Another time or place.
    CHANGE,
    POSTPONEMENT,
    CANCELLATION,
    /// The morning after.
    THANKS,
    /// An organiser has something to say.
    MESSAGE;

    /// As tables and keys of sentences write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Occasion ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// Whether it hangs on the day of the event: another day, and it is another one.
    boolean isOfTheDay() {
        return switch (this) {
            case WEEK, DAY, HOUR, THANKS -> true;
            case CHANGE, POSTPONEMENT, CANCELLATION, MESSAGE -> false;
        };
    }
}
