package fr.percolateur.terms;

import java.util.List;
import java.util.Locale;

/// A question of the organiser’s own.
///
/// @param purpose what the answer is for, a word such as `preparation`
/// @param keptFor how long it is kept, as ISO 8601 writes it: `P3M`
public record Question(
        String id, String label, Kind kind, boolean required, List<String> choices, String purpose, String keptFor) {

    public enum Kind {
        TEXT,
        CHOICE,
        CONSENT;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
