package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.TimeBar;
import fr.percolateur.component.TimeSlot;
import fr.percolateur.event.Event;
import fr.percolateur.event.Session;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The programme of an event as time: one bar for a meeting of one room and one day, a timetable for each day
/// otherwise.
final class Timeline {

    private static final TimeBar EMPTY = new TimeBar(List.of(), null);

    private Timeline() {}

    /// The programme in one bar; empty when it has several days, parallel rooms, or an item of unknown length.
    static TimeBar bar(Event event) {
        var days = days(event);
        if (days.size() != 1) {
            return EMPTY;
        }
        var sessions = days.values().iterator().next();
        var slots = slots(sessions);
        return slots.size() < sessions.size() || overlaps(slots) ? EMPTY : new TimeBar(slots, end(slots));
    }

    /// A timetable for each day, in order. The day is null when the programme does not part days.
    static Map<@Nullable LocalDate, TimeBar> timetables(Event event) {
        var timetables = new LinkedHashMap<@Nullable LocalDate, TimeBar>();
        days(event).forEach((day, sessions) -> {
            var slots = slots(sessions);
            if (slots.size() == sessions.size()) {
                timetables.put(day, new TimeBar(slots, overlaps(slots) ? null : end(slots)));
            }
        });
        return timetables;
    }

    private static Map<@Nullable LocalDate, List<Session>> days(Event event) {
        var days = new LinkedHashMap<@Nullable LocalDate, List<Session>>();
        for (var session : event.details().programme()) {
            days.computeIfAbsent(session.day(), _ -> new ArrayList<>()).add(session);
        }
        return days;
    }

    private static List<TimeSlot> slots(List<Session> sessions) {
        var slots = new ArrayList<TimeSlot>();
        for (var at = 0; at < sessions.size(); at++) {
            var session = sessions.get(at);
            var minutes = session.minutes() != null
                    ? session.minutes()
                    : until(
                            session.start(),
                            at + 1 < sessions.size() ? sessions.get(at + 1).start() : null);
            if (minutes > 0) {
                slots.add(new TimeSlot(
                        TimeSlot.Kind.of(session.type()),
                        session.title(),
                        session.start(),
                        minutes,
                        label(session),
                        null,
                        credit(session)));
            }
        }
        return slots;
    }

    private static int until(@Nullable LocalTime start, @Nullable LocalTime next) {
        return start == null || next == null
                ? 0
                : (int) Duration.between(start, next).toMinutes();
    }

    private static boolean overlaps(List<TimeSlot> slots) {
        var sorted = slots.stream()
                .filter(slot -> slot.start() != null)
                .sorted(Comparator.comparing(slot -> String.valueOf(slot.start())))
                .toList();
        for (var at = 1; at < sorted.size(); at++) {
            var end = end(sorted.subList(0, at));
            var start = sorted.get(at).start();
            if (end != null && start != null && start.isBefore(end)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalTime end(List<TimeSlot> slots) {
        var last = slots.isEmpty() ? null : slots.getLast();
        return last == null || last.start() == null ? null : last.start().plusMinutes(last.minutes());
    }

    private static String label(Session session) {
        return switch (session.type()) {
            case "ouverture",
                    "intervention",
                    "table-ronde",
                    "debat",
                    "questions",
                    "atelier",
                    "forum",
                    "pause",
                    "cloture" -> say("agenda.session." + session.type());
            case null, default -> "";
        };
    }

    private static String credit(Session session) {
        var parts = new ArrayList<String>();
        if (!session.speakers().isEmpty()) {
            parts.add(say("agenda.session.with", enumerated(session.speakers())));
        }
        if (!session.stands().isEmpty()) {
            parts.add(say("agenda.session.stands", enumerated(session.stands())));
        }
        if (session.room() != null) {
            parts.add(session.room());
        }
        return String.join(" — ", parts);
    }

    /// « A, B et C ».
    static String enumerated(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : say("agenda.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
