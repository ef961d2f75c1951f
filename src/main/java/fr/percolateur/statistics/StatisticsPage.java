package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of an event, for its organisers.
///
/// @param late of how many arrivals we were told after the count, in a sentence; empty for none
/// @param countedAt null when they are yet to be counted
/// @param curve how it fills, or filled
/// @param fills how full it is; none once it is over
public record StatisticsPage(
        Page page,
        Event event,
        @Nullable Instant countedAt,
        Curve curve,
        List<Fill> fills,
        List<Figure> figures,
        String late) {

    static String address(Event event) {
        return address(event.slug());
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/statistiques";
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

    /// The figures of its series; empty when it belongs to none.
    public String series() {
        var series = event.series();
        return series == null ? "" : SeriesStatisticsPage.address(series.slug());
    }

    /// What the curve shows, for those who do not see it.
    public String curveInWords() {
        return say(
                "statistics.curve.text",
                Dates.day(curve.from()),
                Dates.day(curve.until()),
                curve.steps().getFirst().people(),
                curve.most());
    }

    public static String day(LocalDate day) {
        return Dates.day(day);
    }

    /// How people took part.
    public List<Figure> outcomes() {
        return figures.stream()
                .filter(figure -> figure.part() != Count.Part.ORGANISATION && figure.part() != Count.Part.MAIL)
                .toList();
    }

    /// What became of the letters.
    public List<Figure> letters() {
        return figures.stream()
                .filter(figure -> figure.part() == Count.Part.MAIL)
                .toList();
    }

    /// As a share of the longest bar of its table.
    public static int share(Figure figure, List<Figure> figures) {
        var most = figures.stream()
                .mapToInt(each -> each.people() == null ? 0 : each.people())
                .max()
                .orElse(0);
        return figure.people() == null ? 0 : Math.toIntExact(100L * figure.people() / Math.max(1, most));
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
