package fr.percolateur.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How one attends. The order is that in which the pools of an event are locked.
public enum Mode {
    ONLINE("en_ligne"),
    ONSITE("sur_place");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /// As forms and documents write it.
    public String word() {
        return word;
    }

    public static Optional<Mode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word.equals(word)).findFirst();
    }

    public Mode other() {
        return this == ONSITE ? ONLINE : ONSITE;
    }

    /// As tables write it.
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Mode ofColumn(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
