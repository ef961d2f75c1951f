package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.TimeBar;
import fr.percolateur.component.TimeSlot;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A day of a draft as a bar of time. Where sessions go on in parallel there is no one bar to draw.
final class Drawing {

    private Drawing() {}

    static TimeBar of(Draft draft, int day, Frame frame) {
        var sessions = draft.sequences().stream()
                .filter(session -> session.length().isPresent() && session.dayRank() == day)
                .sorted(Comparator.comparingInt(session -> session.startsAt().isPresent() ? session.startMinute() : 0))
                .toList();
        var parallel = sessions.stream()
                .anyMatch(one -> sessions.stream().anyMatch(other -> one != other && one.meets(other)));
        return parallel
                ? new TimeBar(List.of(), null)
                : new TimeBar(
                        sessions.stream().map(session -> slot(session, frame)).toList(), end(sessions));
    }

    private static @Nullable LocalTime end(List<Sequence> sessions) {
        return sessions.isEmpty()
                ? null
                : sessions.getLast()
                        .startsAt()
                        .map(start ->
                                start.plusMinutes(sessions.getLast().length().orElse(0)))
                        .orElse(null);
    }

    private static TimeSlot slot(Sequence session, Frame frame) {
        return new TimeSlot(
                TimeSlot.Kind.of(session.type()),
                session.title().isEmpty() ? say("programme.untitled") : session.title(),
                session.startsAt().orElse(null),
                session.length().orElse(1),
                label(session.type()),
                null,
                String.join(
                        " — ",
                        Stream.of(
                                        String.join(
                                                ", ",
                                                session.speakers().stream()
                                                        .map(frame::name)
                                                        .toList()),
                                        session.room())
                                .filter(part -> !part.isEmpty())
                                .toList()));
    }

    static String label(String type) {
        return Sequence.TYPES.contains(type) ? say("agenda.session." + type) : "";
    }
}
