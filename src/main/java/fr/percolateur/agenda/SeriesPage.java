package fr.percolateur.agenda;

import fr.percolateur.component.Card;
import fr.percolateur.component.EventRow;
import fr.percolateur.event.Event;
import fr.percolateur.event.Series;
import fr.percolateur.web.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What the page of a series shows: its next date, what is to come, past editions.
public record SeriesPage(Page page, Series series, List<EventRow> toCome, List<Card> past, List<Follow.Link> follows) {

    static SeriesPage of(Page page, Series series, List<Event> editions, List<Follow.Link> follows, Instant now) {
        var toCome = editions.stream()
                .filter(event -> event.over() == null || event.over().isAfter(now))
                .sorted(Comparator.comparing(Event::startsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(event -> EventListing.row(event, now, false))
                .toList();
        return new SeriesPage(
                page,
                series,
                toCome,
                editions.stream()
                        .filter(event -> event.over() != null && !event.over().isAfter(now))
                        .map(EventListing::card)
                        .toList(),
                follows);
    }

    /// Empty before the page is public: until then nothing is at that address.
    public String motifAddress() {
        return page.listed() ? series.address() + "motif.svg" : "";
    }

    /// Empty before the page is public.
    public String calendarAddress() {
        return page.listed() ? "/series/" + series.slug() + ".ics" : "";
    }
}
