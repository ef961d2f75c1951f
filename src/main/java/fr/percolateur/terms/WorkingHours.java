package fr.percolateur.terms;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/// The hours in which an office answers: nine to five in Paris, on weekdays that are no public holiday of France.
final class WorkingHours {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private WorkingHours() {}

    /// The instant at which so many working hours have gone by.
    static Instant after(Instant start, int hours) {
        var at = start.atZone(PARIS);
        var left = Duration.ofHours(hours);
        while (true) {
            at = nextOpen(at);
            var today = Duration.between(at, at.with(CLOSING));
            if (today.compareTo(left) >= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = at.with(CLOSING);
        }
    }

    /// When offices close on the next day that they open, today excepted.
    static Instant endOfNextDay(Instant start) {
        var day = start.atZone(PARIS).toLocalDate().plusDays(1);
        while (isClosed(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(CLOSING).atZone(PARIS).toInstant();
    }

    private static ZonedDateTime nextOpen(ZonedDateTime from) {
        var at = from;
        while (isClosed(at.toLocalDate()) || !at.toLocalTime().isBefore(CLOSING)) {
            at = at.toLocalDate().plusDays(1).atTime(OPENING).atZone(PARIS);
        }
        return at.toLocalTime().isBefore(OPENING) ? at.with(OPENING) : at;
    }

    private static boolean isClosed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED_HOLIDAYS.contains(MonthDay.from(day))
                || isOfEaster(day);
    }

    /// Easter Monday, Ascension Day, Whit Monday.
    private static boolean isOfEaster(LocalDate day) {
        var easter = easter(day.getYear());
        return day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39)) || day.equals(easter.plusDays(50));
    }

    /// By the method that Oudin published in 1940.
    private static LocalDate easter(int year) {
        var moon = year % 19;
        var century = year / 100;
        var leap = century - century / 4 - (8 * century + 13) / 25;
        var epact = (leap + 19 * moon + 15) % 30;
        var full = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - moon) / 11));
        var weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
        var offset = full - weekday;
        var month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
