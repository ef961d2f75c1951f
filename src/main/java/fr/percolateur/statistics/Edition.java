package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One event of a series, beside the others.
///
/// @param figures what is told of it; none before it is counted
public record Edition(String slug, String title, Instant startsAt, boolean counted, List<Figure> figures) {

    public Edition {
        title = FrenchLine.set(title);
    }

    public String address() {
        return StatisticsPage.address(slug);
    }

    public String day() {
        return Dates.day(startsAt.atZone(Moment.PARIS).toLocalDate());
    }

    /// How many were told under this label; empty when it is not told.
    Optional<Integer> people(String key) {
        var label = say(key);
        return figures.stream()
                .filter(figure -> figure.label().equals(label))
                .findFirst()
                .flatMap(figure -> Optional.ofNullable(figure.people()));
    }

    public String told(String key) {
        return counted
                ? people(key).map(String::valueOf).orElseGet(() -> say("statistics.hidden"))
                : say("statistics.later");
    }

    /// As a share of all who were confirmed in this mode; empty when either is not told.
    public String share(String part, String whole) {
        if (!counted) {
            return say("statistics.later");
        }
        return people(part)
                .flatMap(some -> people(whole).map(all -> say("statistics.percent", Math.round(100.0 * some / all))))
                .orElseGet(() -> say("statistics.hidden"));
    }

    public int confirmed() {
        return people("statistics.outcome.confirmed").orElse(0);
    }
}
