package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.TimeSlot;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Mode;
import fr.percolateur.wording.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// When and where an event takes place, in words.
public final class EventWords {

    private EventWords() {}

    /// « mardi 17 novembre 2026 », « du lundi 9 au mercredi 11 décembre 2026 »; empty without a date.
    public static String day(Event event) {
        var start = event.details().start();
        if (start == null) {
            return "";
        }
        var first = start.day();
        var last = lastDay(event);
        return last == null || last.equals(first)
                ? Dates.longDay(first)
                : say("agenda.days", shortened(first, last), Dates.longDay(last));
    }

    /// The first of two days, without the month and the year that they share.
    private static String shortened(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return Dates.longDay(first);
        }
        var day = Dates.weekday(first) + " " + Dates.dayOfMonth(first);
        return first.getMonth() == last.getMonth() ? day : day + "\u00A0" + Dates.month(first);
    }

    static @Nullable LocalDate lastDay(Event event) {
        var start = event.details().start();
        var end = event.details().end();
        return end == null ? start == null ? null : start.day() : end.day();
    }

    /// « 16 h 30 – 18 h », « à partir de 16 h 30 »; empty when no hour is known, or over several days, where the first
    /// and the last hour would read as those of one.
    public static String hours(Event event) {
        var start = event.details().start();
        var end = event.details().end();
        if (start == null || start.hour() == null || !start.day().equals(lastDay(event))) {
            return "";
        }
        return end == null || end.hour() == null
                ? say("agenda.hours.from", Dates.hour(start.hour()))
                : say("agenda.hours.between", Dates.hour(start.hour()), Dates.hour(end.hour()));
    }

    /// « 1 h 30 »; empty when the end is not known or lies on another day.
    static String length(Event event) {
        var start = event.details().start();
        var end = event.details().end();
        if (start == null
                || end == null
                || start.hour() == null
                || end.hour() == null
                || !start.day().equals(end.day())) {
            return "";
        }
        var minutes = Duration.between(start.instant(), end.instant()).toMinutes();
        return minutes <= 0 ? "" : Dates.duration((int) minutes);
    }

    /// « Café Transfo, n° 12 », « Café Transfo »; empty outside series.
    static String series(Event event) {
        if (event.series() == null) {
            return "";
        }
        return event.edition() == null
                ? event.series().name()
                : say("agenda.edition", event.series().name(), String.valueOf(event.edition()));
    }

    /// Where one comes to; empty when it is online only.
    public static String place(Event event) {
        var details = event.details();
        if (details.mode() == Mode.ONLINE) {
            return "";
        }
        if (details.venue() != null) {
            return details.venue();
        }
        if (details.address() != null) {
            return details.address().replaceAll("\\s*\\R\\s*", ", ");
        }
        return details.mode() == null ? "" : say("agenda.onsite");
    }

    public static boolean online(Event event) {
        return event.details().mode() == Mode.ONLINE || event.details().mode() == Mode.HYBRID;
    }

    /// « mercredi 10 février 2027 à 18 h », without the hour when it is midnight or not given.
    public static String moment(Moment moment) {
        return moment.hour() == null
                        || (moment.hour().getHour() == 0 && moment.hour().getMinute() == 0)
                ? Dates.longDay(moment.day())
                : say("agenda.moment", Dates.longDay(moment.day()), Dates.hour(moment.hour()));
    }

    /// « 1 h 30, dont 40 min d’échanges », from the programme, else from the hours.
    static String duration(Event event) {
        var time = Timeline.bar(event);
        var parts = new ArrayList<String>();
        var total = length(event);
        if (!total.isEmpty()) {
            parts.add(total);
        } else if (!time.isEmpty()) {
            parts.add(Dates.duration(time.minutes()));
        }
        var exchange = time.minutes(TimeSlot.Kind.EXCHANGE);
        if (exchange > 0 && !parts.isEmpty()) {
            parts.add(say("agenda.duration.exchange", Dates.duration(exchange)));
        }
        return String.join(", ", parts);
    }

    /// « dans 7 jours », « demain », « aujourd’hui », for the days just before it.
    static String nearness(Event event, Instant now) {
        var start = event.details().start();
        if (start == null) {
            return "";
        }
        var days = LocalDate.ofInstant(now, Moment.PARIS).until(start.day(), ChronoUnit.DAYS);
        return days < 0 || days > 20 ? "" : say("agenda.in-days", days);
    }
}
