package fr.percolateur.agenda;

import fr.percolateur.cover.Tint;
import fr.percolateur.web.Card;
import fr.percolateur.web.EventRow;
import fr.percolateur.web.Page;
import fr.percolateur.web.Tab;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the home page shows.
///
/// @param next the next meeting, null when none is to come
/// @param following those after it
/// @param toCome how many the agenda holds
public record HomePage(@Nullable Next next, List<EventRow> following, int toCome, List<Card> news, List<Tab> themes) {

    /// The next meeting in large.
    public record Next(Event event, EventPage facts) {}

    static HomePage of(List<Event> upcoming, int toCome, List<Card> news, List<Theme> themes, Instant now) {
        return new HomePage(
                upcoming.isEmpty() ? null : next(upcoming.getFirst(), now),
                upcoming.stream()
                        .skip(1)
                        .map(event -> Rows.row(event, now, false))
                        .toList(),
                toCome,
                news,
                themes.stream()
                        .map(theme -> new Tab(theme.name(), theme.address(), theme.count(), false))
                        .toList());
    }

    private static Next next(Event event, Instant now) {
        var page = Page.of(event.title(), event.address());
        return new Next(event, EventPage.of(page, new Events.Told(event, "", ""), List.of(), now));
    }

    Tint tint() {
        return next == null ? Tint.SAFRAN : Rows.tint(next.event());
    }
}
