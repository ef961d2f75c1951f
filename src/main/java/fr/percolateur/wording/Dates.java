package fr.percolateur.wording;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days, hours and durations as French typography writes them, with the no-break spaces it asks for.
public final class Dates {

    private static final char NBSP = '\u00A0';
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);

    private Dates() {}

    /// « mardi 17 novembre 2026 », « mardi 1er décembre 2026 ».
    public static String longDay(LocalDate day) {
        return weekday(day) + " " + day(day);
    }

    /// « 17 novembre 2026 ».
    public static String day(LocalDate day) {
        return dayOfMonth(day) + NBSP + month(day) + " " + day.getYear();
    }

    /// « 17 », « 1er ».
    public static String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }

    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /// « 16 h 30 », « 18 h ».
    public static String hour(LocalTime hour) {
        return hour.getMinute() == 0
                ? hour.getHour() + "" + NBSP + "h"
                : "%d%ch%c%02d".formatted(hour.getHour(), NBSP, NBSP, hour.getMinute());
    }

    /// « 17 novembre 2026 à 16 h 30 ».
    public static String moment(LocalDateTime at) {
        return day(at.toLocalDate()) + " à " + hour(at.toLocalTime());
    }

    /// « 45 min », « 1 h 30 », « 3 h ».
    public static String duration(int minutes) {
        if (minutes < 60) {
            return minutes + "" + NBSP + "min";
        }
        return hour(LocalTime.MIDNIGHT.plusMinutes(minutes % 60)).replaceFirst("^0", String.valueOf(minutes / 60));
    }
}
