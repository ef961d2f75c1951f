package fr.percolateur.prose;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day named in prose, which may be one that no calendar has, such as « 31 février ».
///
/// A day of a list (« 28 et 29 mars ») has the month and year that the list ends on. A range (« du 7 au 9 septembre »)
/// is one mention: its first day, with its last day as `end`.
///
/// @param from the first char, the day’s name included
/// @param to after the last char, that of the range’s end if there is one
/// @param day as written, up to three digits
/// @param year null when not written
public record DateMention(
        int from,
        int to,
        @Nullable DayOfWeek weekday,
        int day,
        Month month,
        @Nullable Integer year,
        @Nullable DateMention end) {

    /// The day, in this year if none is written; empty when there is no such day.
    public Optional<LocalDate> on(int defaultYear) {
        try {
            return Optional.of(LocalDate.of(year == null ? defaultYear : year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether some year, or the year written, has such a day.
    public boolean possible() {
        return on(2024).isPresent();
    }

    /// Whether the day’s name is another than the calendar’s in that year; false when no name is written.
    public boolean misnamed(int defaultYear) {
        return weekday != null
                && on(defaultYear).filter(day -> day.getDayOfWeek() != weekday).isPresent();
    }

    DateMention until(DateMention last) {
        return new DateMention(from, last.to, weekday, day, month, year, last);
    }

    DateMention in(int year) {
        return new DateMention(from, to, weekday, day, month, year, end);
    }

    DateMention placed(Folded folded) {
        return new DateMention(
                folded.from(from), folded.to(to), weekday, day, month, year, end == null ? null : end.placed(folded));
    }
}
