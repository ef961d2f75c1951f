package fr.percolateur.extraction;

import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.Wording;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When an event starts and ends. A key’s hour is weighed against the hours that visitors were shown: the old site
/// never showed the key’s, so that its slips went unseen.
record Schedule(@Nullable Fact<Moment> start, @Nullable Fact<Moment> end) {

    static final Schedule UNKNOWN = new Schedule(null, null);

    /// Hours that an editor’s tool fills in where none is given: midnight, also as UTC has it.
    private static final Set<LocalTime> PLACEHOLDERS =
            Set.of(LocalTime.MIDNIGHT, LocalTime.of(1, 0), LocalTime.of(2, 0));

    static Schedule of(Reading reading) {
        var days = Days.of(reading);
        if (days == null) {
            return UNKNOWN;
        }
        var hours = Hours.of(reading, days.first());
        var written = hour(reading, "event_start_date");
        var start = start(reading, written, hours);
        var end = end(reading, days, start, hours);
        var kept = days.written() && Objects.equals(start, written);
        return new Schedule(
                new Fact<>(
                        start == null ? Moment.of(days.first()) : Moment.of(days.first(), start),
                        kept ? Fact.Origin.WRITTEN : Fact.Origin.DEDUCED),
                end(reading, days, start, end));
    }

    /// A moment as the clocks of Paris show it.
    static Moment inParis(Moment moment) {
        if (moment.hour() == null) {
            return moment;
        }
        var local = moment.instant().atZone(Moment.PARIS);
        // Midnight of a day is that day, whatever the offset it was written with.
        return moment.hour().equals(LocalTime.MIDNIGHT)
                ? Moment.of(moment.day(), LocalTime.MIDNIGHT)
                : Moment.of(local.toLocalDate(), local.toLocalTime());
    }

    private static @Nullable LocalTime hour(Reading reading, String key) {
        return reading.moment(key)
                .map(Schedule::inParis)
                .map(Moment::hour)
                .filter(hour -> !PLACEHOLDERS.contains(hour))
                .orElse(null);
    }

    private static @Nullable LocalTime start(Reading reading, @Nullable LocalTime written, List<Hours> hours) {
        if (hours.isEmpty()) {
            return written;
        }
        var candidates = Stream.concat(hours.stream().map(Hours::start), Stream.ofNullable(written))
                .toList();
        var shown = hours.stream()
                .filter(each -> !each.source().equals(Hours.TIMETABLE))
                .findFirst();
        var best = shown.map(Hours::start)
                .orElse(written == null ? hours.getFirst().start() : written);
        for (var candidate : candidates) {
            if (votes(candidates, candidate) > votes(candidates, best)) {
                best = candidate;
            }
        }
        tell(reading, written, best, hours);
        return best;
    }

    private static long votes(List<LocalTime> candidates, LocalTime hour) {
        return candidates.stream().filter(hour::equals).count();
    }

    private static void tell(Reading reading, @Nullable LocalTime written, LocalTime best, List<Hours> hours) {
        if (written != null && !written.equals(best)) {
            reading.conflicts().add(Wording.say("extraction.start-key", Dates.hour(written), Dates.hour(best)));
        }
        for (var each : hours) {
            if (!each.start().equals(best) && !each.source().equals(Hours.TIMETABLE)) {
                reading.conflicts()
                        .add(Wording.say(
                                "extraction.start-other",
                                Wording.say(each.source()),
                                Dates.hour(each.start()),
                                Dates.hour(best)));
            }
        }
        if (written == null
                && reading.moment("event_start_date").map(Moment::hour).isPresent()) {
            reading.conflicts().add(Wording.say("extraction.start-placeholder", Dates.hour(best)));
        }
    }

    private static @Nullable LocalTime end(Reading reading, Days days, @Nullable LocalTime start, List<Hours> hours) {
        var written = hour(reading, "event_end_date");
        if (written != null && (days.last().isAfter(days.first()) || start == null || written.isAfter(start))) {
            return written;
        }
        var shown = hours.stream()
                .filter(each -> !each.source().equals(Hours.TIMETABLE))
                .toList();
        var agreeing = shown.stream().filter(each -> each.start().equals(start));
        return Stream.of(agreeing, shown.stream(), hours.stream())
                .flatMap(each -> each)
                .map(Hours::end)
                .filter(Objects::nonNull)
                .filter(end ->
                        start == null || end.isAfter(start) || days.last().isAfter(days.first()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Fact<Moment> end(
            Reading reading, Days days, @Nullable LocalTime start, @Nullable LocalTime end) {
        if (end == null && days.last().equals(days.first())) {
            return null;
        }
        var moment = end == null || start == null ? Moment.of(days.last()) : Moment.of(days.last(), end);
        var kept = reading.moment("event_end_date").map(Schedule::inParis).filter(moment::equals);
        return new Fact<>(moment, kept.isPresent() ? Fact.Origin.WRITTEN : Fact.Origin.DEDUCED);
    }
}
