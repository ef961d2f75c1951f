package fr.percolateur.home;

import fr.percolateur.agenda.EventListing;
import fr.percolateur.agenda.EventPage;
import fr.percolateur.component.Card;
import fr.percolateur.component.EventRow;
import fr.percolateur.component.Tab;
import fr.percolateur.cover.Tint;
import fr.percolateur.event.Event;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the home page shows.
///
/// @param next the next meeting, null when none is to come
/// @param following those after it
/// @param toCome how many the agenda holds
public record HomePage(
        @Nullable EventPage next, List<EventRow> following, int toCome, List<Card> news, List<Tab> themes) {

    static HomePage of(List<Event> upcoming, int toCome, List<Card> news, List<Theme> themes, Instant now) {
        return new HomePage(
                upcoming.isEmpty() ? null : EventPage.brief(upcoming.getFirst(), now),
                upcoming.stream()
                        .skip(1)
                        .map(event -> EventListing.row(event, now, false))
                        .toList(),
                toCome,
                news,
                themes.stream()
                        .map(theme -> new Tab(theme.name(), theme.address(), theme.count(), false))
                        .toList());
    }

    Tint tint() {
        return next == null ? Tint.SAFRAN : EventListing.tint(next.event());
    }
}
