package fr.percolateur.extraction;

import fr.percolateur.document.Document;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads events out of documents: the keys first, then what the text adds. Takes any document and never throws.
public final class Extraction {

    private Extraction() {}

    public static EventFacts of(Document document) {
        var reading = Reading.of(document);
        var header = reading.header();
        var schedule = Schedule.of(reading);
        var start = schedule.start();
        var where = Whereabouts.of(reading);
        var mode = OwnKeys.mode(header);
        var series = SeriesTitle.of(reading);
        var registration = Registering.of(reading, start);
        return new EventFacts(
                reading.title(),
                series.series(),
                series.edition(),
                start,
                schedule.end(),
                mode == null ? where.mode() : mode,
                where.venue(),
                where.address(),
                OwnKeys.status(header),
                header.moment("publie_le").orElse(null),
                header.moment("retire_le").orElse(null),
                header.text("public").orElse(null),
                registration,
                AccessibilityReader.of(reading),
                OwnKeys.services(header),
                programme(
                        reading,
                        start == null ? reading.written() : start.value().day()),
                speakers(reading),
                OwnKeys.contact(header),
                OwnKeys.joinLink(header),
                document.published(),
                List.copyOf(reading.conflicts()),
                null);
    }

    /// Every document with what the others tell of it: whether its registration link is another event’s, and whether it
    /// tells an event again that another tells better. Keyed by path, in the order given.
    public static Map<String, EventFacts> all(List<Document> documents) {
        var alone = new LinkedHashMap<String, EventFacts>();
        documents.forEach(document -> alone.put(document.path(), of(document)));
        return Siblings.compare(alone);
    }

    private static List<EventFacts.Item> programme(Reading reading, LocalDate day) {
        var written = OwnKeys.programme(reading.header());
        return written.isEmpty() ? ProgrammeReader.of(reading, day) : written;
    }

    private static List<EventFacts.Speaker> speakers(Reading reading) {
        var written = OwnKeys.speakers(reading.header());
        return written.isEmpty() ? SpeakerReader.of(reading) : written;
    }
}
