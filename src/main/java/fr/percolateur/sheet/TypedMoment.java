package fr.percolateur.sheet;

import fr.percolateur.document.Moment;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.wording.Dates;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days and hours as people type them: « 19 janvier 2027, 16 h 30 », « 19/01/2027 16:30 », or what a date picker sends.
final class TypedMoment {

    private static final Pattern HOUR =
            Pattern.compile("(?:[aà] )?(?<hour>\\d{1,2}) ?(?:h|:|heures?)(?: ?(?<minute>\\d{2}))?");
    /// At the end of an hour as documents write it.
    private static final Pattern OFFSET = Pattern.compile(":\\d{2}\\s*(?:Z|[+-]\\d{1,2}:?\\d{2})$");

    private static final int SOME_YEAR = 2024;

    private TypedMoment() {}

    sealed interface Reading {}

    record Read(Moment moment) implements Reading {}

    /// @param why the key of the sentence that says the mend
    record Unread(String why) implements Reading {}

    static String of(Moment moment) {
        var day = Dates.day(moment.day());
        return moment.hour() == null ? day : day + ", " + Dates.hour(moment.hour());
    }

    static Reading read(String typed) {
        var text = typed.replaceAll("[\\u00A0\\u202F]", " ").strip();
        var written = Moment.parse(text);
        if (written.isPresent()) {
            return OFFSET.matcher(text).find() ? possible(written.get()) : plain(written.get());
        }
        var dates = FrenchTime.dates(text);
        if (dates.size() != 1 || dates.getFirst().end() != null) {
            return new Unread("sheet.mistake.moment");
        }
        var date = dates.getFirst();
        if (date.year() == null) {
            return new Unread("sheet.mistake.year");
        }
        var day = date.on(SOME_YEAR);
        if (day.isEmpty()) {
            return new Unread("sheet.mistake.day");
        }
        if (date.misnamed(SOME_YEAR)) {
            return new Unread("sheet.mistake.weekday");
        }
        var rest = (text.substring(0, date.from()) + " " + text.substring(date.to()))
                .toLowerCase(Locale.FRANCE)
                .replaceFirst("^\\s*le\\b", "")
                .replaceAll("[,.]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return rest.isEmpty()
                ? possible(Moment.of(day.get()))
                : hour(rest)
                        .map(hour -> plain(Moment.of(day.get(), hour)))
                        .orElseGet(() -> new Unread("sheet.mistake.hour"));
    }

    /// As a clock shows it: no word says which of two hours is meant.
    private static Reading plain(Moment moment) {
        return moment.doubled() ? new Unread("sheet.mistake.doubled") : possible(moment);
    }

    private static Reading possible(Moment moment) {
        if (!moment.plausible()) {
            return new Unread("sheet.mistake.far");
        }
        return moment.skipped() ? new Unread("sheet.mistake.skipped") : new Read(moment);
    }

    private static Optional<LocalTime> hour(String rest) {
        if (rest.equals("midi") || rest.equals("à midi")) {
            return Optional.of(LocalTime.NOON);
        }
        var hour = HOUR.matcher(rest);
        if (!hour.matches()) {
            return Optional.empty();
        }
        try {
            var minute = hour.group("minute");
            return Optional.of(
                    LocalTime.of(Integer.parseInt(hour.group("hour")), minute == null ? 0 : Integer.parseInt(minute)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// For a date picker: `2027-01-19T16:30`; empty when what is typed is no moment.
    static String forPicker(String typed) {
        return read(typed) instanceof Read(var moment)
                ? moment.day() + "T" + (moment.hour() == null ? LocalTime.MIDNIGHT : moment.hour())
                : "";
    }
}
