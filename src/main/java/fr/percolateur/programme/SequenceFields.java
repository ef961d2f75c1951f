package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.TimeSlot;
import fr.percolateur.wording.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be chosen for one session of the programme, and what it says folded.
public record SequenceFields(Frame frame, Sequence session) {

    public List<Choice> days() {
        return IntStream.rangeClosed(1, Math.max(frame.days(), session.dayRank()))
                .mapToObj(day -> new Choice(
                        String.valueOf(day),
                        frame.day(day).map(Dates::longDay).orElse(say("programme.day", day)),
                        -1,
                        day == session.dayRank()))
                .toList();
    }

    public List<Choice> types() {
        var none = new Choice("", say("programme.type.none"), -1, session.type().isEmpty());
        var known = Sequence.TYPES.stream()
                .map(type -> new Choice(type, say("agenda.session." + type), -1, type.equals(session.type())));
        var own = Stream.of(session.type())
                .filter(type -> !type.isEmpty() && !Sequence.TYPES.contains(type))
                .map(type -> new Choice(type, type, -1, true));
        return Stream.of(Stream.of(none), known, own).flatMap(each -> each).toList();
    }

    /// Who is on the list of the event, and whoever the session names beside it.
    public List<Choice> people() {
        var listed = frame.people().stream()
                .map(person -> new Choice(
                        person.id(),
                        person.isModerator() ? say("programme.moderator", person.name()) : person.name(),
                        -1,
                        session.speakers().contains(person.id())));
        var others = session.speakers().stream()
                .filter(id ->
                        frame.people().stream().noneMatch(person -> person.id().equals(id)))
                .map(id -> new Choice(id, id, -1, true));
        return Stream.concat(listed, others).toList();
    }

    /// The stands that the event describes.
    public List<Choice> stands() {
        return frame.stands().stream()
                .map(stand -> new Choice(
                        stand.id(), stand.name(), -1, session.stands().contains(stand.id())))
                .toList();
    }

    /// Those that the session names in words, a line each.
    public String otherStands() {
        return session.stands().stream()
                .filter(name ->
                        frame.stands().stream().noneMatch(stand -> stand.id().equals(name)))
                .collect(Collectors.joining("\n"));
    }

    /// What the folded part of a session holds: « Inès Caron ; salle Soufflerie ; 2 questions ».
    public String more() {
        var parts = new ArrayList<String>();
        session.speakers().stream().map(frame::name).forEach(parts::add);
        if (!session.room().isEmpty()) {
            parts.add(session.room());
        }
        if (!session.stands().isEmpty()) {
            parts.add(say("programme.more.stands", session.stands().size()));
        }
        if (!session.questions().isEmpty() || !session.needs().isEmpty()) {
            parts.add(say("programme.more.notes"));
        }
        return String.join(", ", parts);
    }

    public String kind() {
        return TimeSlot.Kind.of(session.type()).slug();
    }
}
