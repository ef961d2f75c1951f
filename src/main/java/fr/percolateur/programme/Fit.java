package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Severity;
import fr.percolateur.wording.Dates;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whether sessions fit their event, their rooms and those who speak.
///
/// @param covered minutes of the event during which something goes on
public record Fit(int covered, List<Remark> remarks) {

    /// @param rank of the session, from 0; -1 for the whole
    public record Remark(int rank, Severity severity, String sentence) {}

    static Fit of(Draft draft, Frame frame) {
        var remarks = new ArrayList<Remark>();
        var sequences = draft.sequences();
        for (var at = 0; at < sequences.size(); at++) {
            bounds(at, sequences.get(at), frame, remarks);
            for (var before = 0; before < at; before++) {
                together(at, sequences.get(before), sequences.get(at), frame, remarks);
            }
        }
        var covered = 0;
        for (var day = 1; day <= frame.days(); day++) {
            covered += day(day, sequences, frame, remarks);
        }
        remarks.sort(Comparator.comparing(Remark::severity).thenComparing(Remark::rank));
        return new Fit(covered, List.copyOf(remarks));
    }

    private static void bounds(int rank, Sequence session, Frame frame, List<Remark> remarks) {
        if (session.dayRank() > frame.days()) {
            remarks.add(new Remark(rank, Severity.ERROR, say("programme.remark.day", session.title(), frame.days())));
        }
        if (!session.isTimed()) {
            remarks.add(new Remark(rank, Severity.WARNING, say("programme.remark.untimed", session.title())));
            return;
        }
        if (session.dayRank() == 1
                && frame.start().isPresent()
                && session.startMinute() < frame.start().getAsInt()) {
            remarks.add(new Remark(
                    rank,
                    Severity.ERROR,
                    say(
                            "programme.remark.early",
                            session.title(),
                            hour(session.startMinute()),
                            hour(frame.start().getAsInt()))));
        }
        if (session.dayRank() == frame.days()
                && frame.end().isPresent()
                && session.endMinute() > frame.end().getAsInt()) {
            remarks.add(new Remark(
                    rank,
                    Severity.ERROR,
                    say(
                            "programme.remark.late",
                            session.title(),
                            hour(session.endMinute()),
                            hour(frame.end().getAsInt()))));
        }
    }

    private static void together(int rank, Sequence before, Sequence session, Frame frame, List<Remark> remarks) {
        if (!session.meets(before)) {
            return;
        }
        if (session.sharesRoomWith(before)) {
            var where = session.room().isBlank() || before.room().isBlank()
                    ? ""
                    : session.room().strip();
            remarks.add(new Remark(
                    rank,
                    Severity.ERROR,
                    where.isEmpty()
                            ? say("programme.remark.overlap", session.title(), before.title())
                            : say("programme.remark.overlap.room", session.title(), before.title(), where)));
        }
        session.speakers().stream()
                .filter(before.speakers()::contains)
                .forEach(id -> remarks.add(new Remark(
                        rank,
                        Severity.ERROR,
                        say("programme.remark.twice", frame.name(id), before.title(), session.title()))));
    }

    /// @return minutes of that day during which something goes on
    private static int day(int day, List<Sequence> sequences, Frame frame, List<Remark> remarks) {
        var timed = sequences.stream()
                .filter(session -> session.isTimed() && session.dayRank() == day)
                .sorted(Comparator.comparingInt(Sequence::startMinute))
                .toList();
        var covered = 0;
        var until = -1;
        for (var session : timed) {
            if (until >= 0 && session.startMinute() > until) {
                remarks.add(gap(sequences.indexOf(session), until, session.startMinute()));
            }
            covered += Math.max(0, session.endMinute() - Math.max(until, session.startMinute()));
            until = Math.max(until, session.endMinute());
        }
        if (day == frame.days()
                && frame.end().isPresent()
                && until >= 0
                && until < frame.end().getAsInt()) {
            remarks.add(new Remark(
                    -1,
                    Severity.WARNING,
                    say(
                            "programme.remark.short",
                            hour(until),
                            hour(frame.end().getAsInt()),
                            Dates.duration(frame.end().getAsInt() - until))));
        }
        return covered;
    }

    private static Remark gap(int rank, int from, int to) {
        return new Remark(
                rank, Severity.NOTICE, say("programme.remark.gap", hour(from), hour(to), Dates.duration(to - from)));
    }

    private static String hour(int minute) {
        return Dates.hour(LocalTime.of(Math.floorMod(minute / 60, 24), minute % 60));
    }
}
