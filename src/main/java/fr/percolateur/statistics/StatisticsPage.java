package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.EventHead;
import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of an event, for its organisers.
///
/// @param head how the event stands at the head of the page
/// @param late of how many arrivals we were told after the count, in a sentence; empty for none
/// @param countedAt null when they are yet to be counted
public record StatisticsPage(
        Page page, Event event, EventHead head, @Nullable Instant countedAt, List<Figure> figures, String late) {

    static String address(Event event) {
        return address(event.slug());
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/statistiques";
    }

    public EventLines lines() {
        return new EventLines(event);
    }

    public String csv() {
        return address(event) + ".csv";
    }

    public boolean isCounted() {
        return countedAt != null;
    }

    /// When they were counted, or will be.
    public String when() {
        if (countedAt != null) {
            return say("statistics.counted", Holding.Fact.moment(countedAt));
        }
        var over = event.over();
        return over == null
                ? say("statistics.undated")
                : say("statistics.due", Holding.Fact.moment(over.plus(Statistics.COUNTED)));
    }

    /// How people took part.
    public List<Figure> outcomes() {
        return figures.stream()
                .filter(figure -> figure.part() != Count.Part.ORGANISATION)
                .toList();
    }

    /// Where those whose place was confirmed come from.
    public List<Figure> organisations() {
        return figures.stream()
                .filter(figure -> figure.part() == Count.Part.ORGANISATION)
                .toList();
    }

    /// How far it stands in its table.
    public int level(Figure figure) {
        return figure.part() == Count.Part.ORGANISATION ? figure.depth() - 1 : figure.depth();
    }

    public String people(Figure figure) {
        return figure.people() == null ? say("statistics.hidden") : String.valueOf(figure.people());
    }
}
