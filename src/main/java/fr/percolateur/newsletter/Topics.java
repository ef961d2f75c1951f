package fr.percolateur.newsletter;

import fr.percolateur.event.EventCounts;
import fr.percolateur.event.EventFacet;
import fr.percolateur.event.SeriesCatalogue;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is offered: all series, and the themes of most coming events.
final class Topics {

    private static final int THEMES = 12;

    private final SeriesCatalogue catalogue;
    private final EventCounts counts;
    private final InstantSource clock;

    Topics(SeriesCatalogue catalogue, EventCounts counts, InstantSource clock) {
        this.catalogue = catalogue;
        this.counts = counts;
        this.clock = clock;
    }

    List<Topic> offered() {
        var series = catalogue.all().stream()
                .map(entry -> Topic.series(entry.series().slug(), entry.series().name()));
        var themes = counts.choices(null, clock.instant()).getOrDefault(EventFacet.THEME, List.of()).stream()
                .limit(THEMES)
                .map(theme -> Topic.theme(theme.value(), theme.label()));
        return Stream.concat(series, themes).toList();
    }

    /// Those of them that were chosen, and of those held before.
    List<Topic> chosen(Set<String> keys, List<Topic> held) {
        return Stream.concat(offered().stream(), held.stream())
                .filter(topic -> keys.contains(topic.key()))
                .toList();
    }
}
