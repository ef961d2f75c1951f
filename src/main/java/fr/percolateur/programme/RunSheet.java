package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.Services;
import fr.percolateur.document.Document;
import fr.percolateur.document.Value;
import fr.percolateur.extraction.Extraction;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the team holds in its hand on the day: what happens when, where, by whom, and what it takes.
///
/// @param facts when, where, whom to call, which services are ready
public record RunSheet(String title, List<Fact> facts, List<Day> days) {

    public record Fact(String term, String value) {

        public Fact {
            value = FrenchLine.set(value);
        }
    }

    /// @param title empty where the event has one day
    public record Day(String title, List<Line> lines) {}

    /// @param details kind, room, who speaks, who moderates
    /// @param questions each on a line
    public record Line(
            String hour, String duration, String title, List<String> details, List<String> questions, String needs) {

        public Line {
            title = FrenchLine.set(title);
        }
    }

    static RunSheet of(Document document, Draft draft) {
        var frame = Frame.of(document);
        var days = IntStream.rangeClosed(1, frame.days())
                .mapToObj(day -> new Day(
                        frame.hasSeveralDays()
                                ? frame.day(day).map(Dates::longDay).orElse(say("programme.day", day))
                                : "",
                        draft.sequences().stream()
                                .filter(session -> session.dayRank() == day)
                                .sorted(Comparator.comparingInt(Sequence::startMinute))
                                .map(session -> line(session, frame))
                                .toList()))
                .filter(day -> !day.lines().isEmpty())
                .toList();
        return new RunSheet(FrenchLine.set(document.title()), facts(document, frame), days);
    }

    private static Line line(Sequence session, Frame frame) {
        var details = new ArrayList<String>();
        Stream.of(Drawing.label(session.type()), session.room())
                .filter(detail -> !detail.isEmpty())
                .forEach(details::add);
        people(session, frame, false, "programme.sheet.speaks", details);
        people(session, frame, true, "programme.sheet.moderates", details);
        if (!session.stands().isEmpty()) {
            details.add(say("programme.sheet.stands", String.join(", ", session.stands())));
        }
        return new Line(
                session.startsAt().map(Dates::hour).orElse(""),
                session.length().isPresent() ? Dates.duration(session.length().getAsInt()) : "",
                session.title(),
                details,
                session.questions().lines().filter(line -> !line.isBlank()).toList(),
                session.needs());
    }

    private static void people(Sequence session, Frame frame, boolean moderates, String key, List<String> details) {
        var names = session.speakers().stream()
                .filter(id ->
                        frame.people().stream().anyMatch(person -> person.id().equals(id) && person.isModerator())
                                == moderates)
                .map(frame::name)
                .toList();
        if (!names.isEmpty()) {
            details.add(say(key, String.join(", ", names)));
        }
    }

    private static List<Fact> facts(Document document, Frame frame) {
        var header = document.frontMatter();
        var facts = new ArrayList<Fact>();
        frame.day(1).ifPresent(first -> facts.add(new Fact(say("programme.sheet.when"), when(frame, first))));
        var where = Stream.of("lieu", "adresse")
                .flatMap(key -> header.text(key).stream())
                .map(text -> String.join(", ", text.lines().toList()))
                .toList();
        if (!where.isEmpty()) {
            facts.add(new Fact(say("programme.sheet.where"), String.join(", ", where)));
        }
        var services = Extraction.of(document).services().stream()
                .map(service ->
                        say("programme.sheet.service", Services.name(service.service()), Services.state(service)))
                .toList();
        if (!services.isEmpty()) {
            facts.add(new Fact(say("programme.sheet.services"), String.join(" ; ", services)));
        }
        header.get("contact")
                .filter(Value.Mapping.class::isInstance)
                .map(Value.Mapping.class::cast)
                .map(contact -> String.join(
                        ", ",
                        Stream.of("nom", "courriel")
                                .flatMap(key -> contact.text(key).stream())
                                .toList()))
                .filter(contact -> !contact.isEmpty())
                .ifPresent(contact -> facts.add(new Fact(say("programme.sheet.contact"), contact)));
        return facts;
    }

    private static String when(Frame frame, LocalDate first) {
        var last = first.plusDays(frame.days() - 1L);
        return frame.hasSeveralDays()
                ? say("programme.sheet.days", Dates.longDay(first), Dates.longDay(last))
                : Dates.longDay(first);
    }
}
