package fr.percolateur.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day, with its hour and offset when they are given.
///
/// @param offset as written; that of Paris on that day when an hour stands without one; null without an hour
public record Moment(
        LocalDate day, @Nullable LocalTime hour, @Nullable ZoneOffset offset) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter WRITING =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(Z|[+-]\\d{1,2}:?\\d{2})?)?");

    public static Moment of(LocalDate day) {
        return new Moment(day, null, null);
    }

    /// At this hour, as the clocks of Paris show it.
    public static Moment of(LocalDate day, LocalTime hour) {
        return new Moment(day, hour, PARIS.getRules().getOffset(day.atTime(hour)));
    }

    /// Reads `2027-02-10`, `2027-02-10 18:00:00 +01:00` and the forms between; empty for anything else.
    public static Optional<Moment> parse(String text) {
        var matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            if (matcher.group(4) == null) {
                return Optional.of(of(day));
            }
            var seconds = matcher.group(6);
            var hour = LocalTime.of(
                    Integer.parseInt(matcher.group(4)),
                    Integer.parseInt(matcher.group(5)),
                    seconds == null ? 0 : Integer.parseInt(seconds));
            var offset = matcher.group(7);
            return Optional.of(offset == null ? of(day, hour) : new Moment(day, hour, offset(offset)));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(String written) {
        if (written.equals("Z")) {
            return ZoneOffset.UTC;
        }
        var digits = written.substring(1).replace(":", "");
        var padded = digits.length() == 3 ? "0" + digits : digits;
        return ZoneOffset.of(written.charAt(0) + padded.substring(0, 2) + ":" + padded.substring(2));
    }

    /// As documents write it: `2027-02-10`, `2027-02-10 18:00:00 +01:00`.
    public String written() {
        return hour == null || offset == null ? day.toString() : WRITING.format(OffsetDateTime.of(day, hour, offset));
    }

    /// Whether a meeting that these documents speak of can have this date: not « year 7 », where a day was typed.
    public boolean plausible() {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /// Whether the clocks of Paris pass over this hour: in the night when summer begins, none shows 2 h 30.
    public boolean skipped() {
        return hour != null
                && offset != null
                && PARIS.getRules().getValidOffsets(day.atTime(hour)).isEmpty()
                && offset.equals(PARIS.getRules().getOffset(day.atTime(hour)));
    }

    /// Whether the clocks of Paris show this hour twice: in the night when winter begins, 2 h 30 of summer and, an hour
    /// later, 2 h 30 of winter.
    public boolean doubled() {
        return hour != null
                && PARIS.getRules().getValidOffsets(day.atTime(hour)).size() > 1;
    }

    /// The instant; midnight in Paris when no hour is given.
    public Instant instant() {
        return hour == null || offset == null
                ? day.atStartOfDay(PARIS).toInstant()
                : OffsetDateTime.of(day, hour, offset).toInstant();
    }
}
