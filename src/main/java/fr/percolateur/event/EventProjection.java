package fr.percolateur.event;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.content.Tag;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.extraction.EventFacts.Service;
import fr.percolateur.extraction.Extraction;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads events in documents, with the help of the extraction where keys say nothing, and keeps them with what can be
/// searched of them.
public final class EventProjection implements Projection {

    private final EventRows rows;
    private final SeriesRows series;
    private final SearchEntries search;

    public EventProjection(DataSource dataSource) {
        this.rows = new EventRows(dataSource);
        this.series = new SeriesRows(dataSource);
        this.search = new SearchEntries(dataSource);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public void project(List<Imported> documents) {
        var readings = documents.parallelStream().map(EventProjection::read).toList();
        var named = readings.stream()
                .flatMap(reading -> Stream.ofNullable(reading.series()))
                .distinct()
                .toList();
        series.addUnknown(named);
        named.stream()
                .flatMap(name -> series.find(name.slug()).stream())
                .map(known -> new SearchEntry.Series(known.slug(), known.name()))
                .forEach(search::name);
        rows.write(readings);
        var entries = new ArrayList<SearchEntry>();
        var hidden = new ArrayList<String>();
        for (var reading : readings) {
            if (reading.imported().visible()) {
                entries.add(entry(reading));
            } else {
                hidden.add(key(reading.imported().id()));
            }
        }
        search.write(entries);
        search.remove(hidden);
    }

    /// An event on its way into its row.
    ///
    /// @param series its slug and the name it is given until a document of its own names it
    record Reading(
            Imported imported,
            UUID uid,
            @Nullable SeriesName series,
            @Nullable Integer edition,
            EventFacts.Status status,
            @Nullable Instant startsAt,
            @Nullable Instant over,
            List<String> categories,
            List<Tag> tags,
            List<String> confirmed,
            EventDetails details) {}

    static Reading read(Imported imported) {
        var facts = Extraction.of(imported.document());
        var details = EventDetailsReader.read(imported, facts);
        var header = imported.document().frontMatter();
        var start = details.start();
        return new Reading(
                imported,
                UUID.nameUUIDFromBytes(imported.document().path().getBytes(StandardCharsets.UTF_8)),
                facts.series() == null ? null : SeriesName.of(facts.series().value()),
                facts.edition() == null ? null : facts.edition().value(),
                facts.status(),
                start == null ? null : start.instant(),
                start == null ? null : over(start, details.end()),
                header.texts("categories").stream()
                        .map(String::strip)
                        .filter(category -> !category.isEmpty())
                        .toList(),
                Tag.of(header.texts("tags")),
                facts.services().stream()
                        .filter(service -> service.state() == Service.State.CONFIRMED)
                        .map(Service::service)
                        .toList(),
                details);
    }

    /// An event leaves the agenda when it ends; without an hour, at the end of its last day.
    private static Instant over(Moment start, @Nullable Moment end) {
        if (end != null && end.hour() != null && end.instant().isAfter(start.instant())) {
            return end.instant();
        }
        var lastDay = end != null && end.day().isAfter(start.day()) ? end.day() : start.day();
        return lastDay.plusDays(1).atStartOfDay(Moment.PARIS).toInstant();
    }

    private static SearchEntry entry(Reading reading) {
        var imported = reading.imported();
        var start = reading.details().start();
        return new SearchEntry(
                key(imported.id()),
                "/agenda/" + imported.slug() + "/",
                Kind.EVENT.name().toLowerCase(Locale.ROOT),
                imported.title(),
                reading.details().summary(),
                imported.body().text(),
                start == null ? null : start.day(),
                reading.tags().stream()
                        .map(tag -> new SearchEntry.Theme(tag.slug(), tag.name()))
                        .toList(),
                reading.series() == null
                        ? null
                        : new SearchEntry.Series(
                                reading.series().slug(), reading.series().name()),
                reading.details().speakers().stream()
                        .flatMap(speaker -> Stream.ofNullable(speaker.organisation()))
                        .filter(organisation -> !organisation.isBlank())
                        .toList(),
                imported.publishAt(),
                imported.withdrawAt());
    }

    private static String key(long documentId) {
        return "document:" + documentId;
    }
}
