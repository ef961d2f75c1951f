package fr.percolateur.home;

import fr.percolateur.agenda.EventListing;
import fr.percolateur.component.Card;
import fr.percolateur.component.EventRow;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.time.Instant;
import java.util.List;

/// What the page of a theme shows.
///
/// @param panels what other modules tell of it
public record ThemePage(
        Page page,
        Theme theme,
        List<EventRow> toCome,
        List<EventRow> past,
        List<Card> articles,
        List<ThemePanel.Panel> panels) {

    static ThemePage of(
            Page page,
            Theme theme,
            List<Event> events,
            List<Card> articles,
            List<ThemePanel.Panel> panels,
            Instant now) {
        return new ThemePage(
                page,
                theme,
                events.reversed().stream()
                        .filter(event -> !isOver(event, now))
                        .map(event -> EventListing.row(event, now, false))
                        .toList(),
                events.stream()
                        .filter(event -> isOver(event, now))
                        .map(event -> EventListing.row(event, now, false))
                        .toList(),
                articles,
                panels);
    }

    private static boolean isOver(Event event, Instant now) {
        return event.over() != null && !event.over().isAfter(now);
    }

    public String calendarAddress() {
        return "/themes/" + theme.slug() + ".ics";
    }
}
