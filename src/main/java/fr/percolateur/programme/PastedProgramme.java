package fr.percolateur.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.percolateur.document.Document;
import fr.percolateur.document.Moment;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.extraction.Extraction;
import fr.percolateur.prose.Words;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A programme that was written as prose, read as an imported document would be.
///
/// @param unknown names that were read and stand in no list of speakers
record PastedProgramme(List<Sequence> sequences, List<String> unknown) {

    private static final int LONGEST = 20_000;

    /// What a title says of its kind, the first that fits.
    private static final List<Kind> TYPES = List.of(
            Kind.of("pause|dejeuner|cafe$|cocktail|buffet", "pause"),
            Kind.of("table[ -]ronde", "table-ronde"),
            Kind.of("debat", "debat"),
            Kind.of("questions?|echanges? avec", "questions"),
            Kind.of("atelier", "atelier"),
            Kind.of("forum|stands?", "forum"),
            Kind.of("cloture|conclusion", "cloture"),
            Kind.of("ouverture|accueil|introduction|propos liminaires?", "ouverture"));

    private record Kind(Pattern words, String type) {

        static Kind of(String words, String type) {
            return new Kind(Pattern.compile("\\b(?:" + words + ")"), type);
        }
    }

    static PastedProgramme read(String text, Frame frame) {
        var facts = Extraction.of(document(text, frame));
        var unknown = new TreeSet<String>();
        var sequences = new ArrayList<Sequence>();
        var items = facts.programme();
        for (var at = 0; at < Math.min(items.size(), Draft.MOST); at++) {
            sequences.add(sequence(items, at, frame, unknown));
        }
        return new PastedProgramme(List.copyOf(sequences), List.copyOf(unknown));
    }

    /// Under a heading that announces it, each line by itself.
    private static Document document(String text, Frame frame) {
        var first = frame.first();
        var date = first == null ? "" : "event_start_date: " + Moment.of(first).written() + "\n";
        var lines = text.substring(0, Math.min(text.length(), LONGEST))
                .lines()
                .map(String::strip)
                .toList();
        var body = String.join("\n\n", lines).replaceAll("\n{3,}", "\n\n");
        return Document.read(
                "agenda/programme.md",
                ("---\ntitle: Programme\n" + date + "---\n## Programme\n\n" + body + "\n").getBytes(UTF_8));
    }

    private static Sequence sequence(List<EventFacts.Item> items, int at, Frame frame, TreeSet<String> unknown) {
        var item = items.get(at);
        var ids = new ArrayList<String>();
        for (var name : item.speakers()) {
            frame.people().stream()
                    .filter(person -> Words.fold(person.name()).equals(Words.fold(name)))
                    .findFirst()
                    .ifPresentOrElse(person -> ids.add(person.id()), () -> unknown.add(name));
        }
        return new Sequence(
                Sequence.NEW,
                item.title(),
                Optional.ofNullable(item.type()).orElseGet(() -> type(item.title())),
                day(item, frame),
                item.start() == null ? "" : item.start().toString(),
                minutes(items, at),
                item.room() == null ? "" : item.room(),
                ids,
                List.of(),
                "",
                "");
    }

    private static String day(EventFacts.Item item, Frame frame) {
        var first = frame.first();
        return item.date() == null || first == null || !frame.hasSeveralDays()
                ? ""
                : String.valueOf(Math.max(1, ChronoUnit.DAYS.between(first, item.date()) + 1));
    }

    /// As long as it says, or until the next one begins, or until the event ends.
    private static String minutes(List<EventFacts.Item> items, int at) {
        var item = items.get(at);
        if (item.duration() != null) {
            return String.valueOf(item.duration().toMinutes());
        }
        var next = at + 1 < items.size() ? items.get(at + 1) : null;
        LocalTime start = item.start();
        LocalTime until = next == null ? null : next.start();
        var isNext = next != null && Objects.equals(next.date(), item.date());
        return start != null && until != null && isNext && until.isAfter(start)
                ? String.valueOf(ChronoUnit.MINUTES.between(start, until))
                : "";
    }

    private static String type(String title) {
        var folded = Words.fold(title);
        return TYPES.stream()
                .filter(kind -> kind.words().matcher(folded).find())
                .map(Kind::type)
                .findFirst()
                .orElse("intervention");
    }
}
