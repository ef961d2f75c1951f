package fr.percolateur.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is wrong with the dates of a header.
///
/// A date is *absurd* when no calendar has it (31 February, month 13, hour 27), when its year is before 1990 or after
/// 2100, or when the event ends more than a year before it starts. Nobody can tell what was meant, so the document is a
/// draft. There is one absurdity that is understood: a day of the month where the year stands, a slip of the forms of
/// some editing tools. Such a date is taken for none, and the text tells the day.
final class DateCheck {

    private static final Set<String> DATES = Set.of(
            "date",
            "event_start_date",
            "event_end_date",
            "event_date",
            "dateEvent",
            "date_de_modification",
            "publie_le",
            "retire_le",
            "ouvre",
            "ferme");

    /// Of years of two digits nothing is known: « 27-02-10 » is not absurd, only badly written.
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{3,9})-(?<month>\\d{1,9})-(?<day>\\d{1,9})(?!\\d)(?<rest>.*)", Pattern.DOTALL);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<day>\\d{1,9})[/.-](?<month>\\d{1,9})[/.-](?<year>\\d{3,9})(?!\\d)(?<rest>.*)", Pattern.DOTALL);

    private static final Pattern HOUR =
            Pattern.compile("[T ]*(?<hour>\\d{1,9})(?:[:hH] ?(?<minute>\\d{1,9}))?.*", Pattern.DOTALL);
    private static final int LONGEST_MONTH = 31;

    private DateCheck() {}

    /// @param words the sentence, in the bundle
    record Fault(ReadingRule rule, Severity severity, String words, String key, Value.Scalar value) {

        Finding finding(String path) {
            var text = value.text().strip();
            return rule.finding(path, value.place(), severity, words, text, key, text);
        }
    }

    static Optional<Fault> of(String key, Value.Scalar value) {
        var text = value.text().strip();
        if (!DATES.contains(key) || value.isNull() || text.isEmpty()) {
            return Optional.empty();
        }
        var moment = Moment.parse(text);
        if (moment.filter(Moment::plausible).isPresent()) {
            return Optional.empty();
        }
        var rule = moment.isPresent() || impossible(text) ? ReadingRule.ABSURD_DATE : ReadingRule.UNREADABLE_DATE;
        var slip = moment.filter(date -> date.day().getYear() <= LONGEST_MONTH).isPresent();
        return Optional.of(
                slip
                        ? new Fault(rule, Severity.WARNING, "absurd-date.slip", key, value)
                        : new Fault(rule, rule.severity(), rule.code(), key, value));
    }

    /// An event that ends more than a year before it starts.
    static Optional<Fault> reversal(Value.Mapping header) {
        var start = moment(header, "event_start_date");
        var end = moment(header, "event_end_date");
        return start.isPresent()
                        && end.filter(date ->
                                        date.day().isBefore(start.get().day().minusYears(1)))
                                .isPresent()
                        && header.get("event_end_date").orElseThrow() instanceof Value.Scalar value
                ? Optional.of(new Fault(
                        ReadingRule.ABSURD_DATE, Severity.ERROR, "absurd-date.reversed", "event_end_date", value))
                : Optional.empty();
    }

    private static Optional<Moment> moment(Value.Mapping header, String key) {
        return header.text(key).flatMap(Moment::parse).filter(Moment::plausible);
    }

    private static boolean impossible(String text) {
        return impossible(YEAR_FIRST.matcher(text)) || impossible(DAY_FIRST.matcher(text));
    }

    private static boolean impossible(Matcher written) {
        if (!written.matches()) {
            return false;
        }
        try {
            var day = LocalDate.of(number(written, "year"), number(written, "month"), number(written, "day"));
            return !Moment.of(day).plausible() || impossibleHour(written.group("rest"));
        } catch (DateTimeException _) {
            return true;
        }
    }

    private static boolean impossibleHour(String rest) {
        var hour = HOUR.matcher(rest);
        return hour.matches()
                && (number(hour, "hour") > 23 || hour.group("minute") != null && number(hour, "minute") > 59);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
