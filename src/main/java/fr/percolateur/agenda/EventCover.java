package fr.percolateur.agenda;

import fr.percolateur.component.TimeSlot;
import fr.percolateur.cover.CoverSpec;
import fr.percolateur.cover.Slice;
import fr.percolateur.event.Event;
import fr.percolateur.event.Series;
import java.util.List;

/// What the pictures of an event and of a series are drawn from.
final class EventCover {

    private EventCover() {}

    static CoverSpec of(Event event) {
        var series = event.series();
        if (series == null) {
            return CoverSpec.plain(event.slug(), event.title(), EventWords.day(event));
        }
        return new CoverSpec(
                series.motif(),
                series.tint(),
                series.slug(),
                series.name(),
                event.edition() == null ? 0 : event.edition(),
                event.title(),
                EventWords.day(event),
                slices(event));
    }

    static CoverSpec of(Series series) {
        return new CoverSpec(
                series.motif(), series.tint(), series.slug(), series.name(), 0, series.name(), "", List.of());
    }

    private static List<Slice> slices(Event event) {
        return Timeline.bar(event).slots().stream()
                .map(slot -> new Slice(use(slot.kind()), slot.minutes()))
                .toList();
    }

    private static Slice.Use use(TimeSlot.Kind kind) {
        return switch (kind) {
            case LISTENING -> Slice.Use.LISTENING;
            case EXCHANGE -> Slice.Use.EXCHANGE;
            case PAUSE -> Slice.Use.PAUSE;
        };
    }
}
