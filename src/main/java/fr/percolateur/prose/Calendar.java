package fr.percolateur.prose;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names of days and months, folded, whole or shortened.
final class Calendar {

    static final String WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
    static final String MONTH = "(?:janvier|janv|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout"
            + "|septembre|sept|octobre|oct|novembre|nov|decembre|dec)\\b\\.?";

    private static final List<String> WEEKDAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private Calendar() {}

    static @Nullable DayOfWeek weekday(@Nullable String name) {
        return name == null ? null : DayOfWeek.of(1 + WEEKDAYS.indexOf(name));
    }

    static Month month(String name) {
        var bare = name.replace(".", "");
        for (int i = 0; i < 12; i++) {
            if (MONTHS.get(i).startsWith(bare)) {
                return Month.of(i + 1);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
