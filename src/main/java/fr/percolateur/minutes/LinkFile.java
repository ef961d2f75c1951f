package fr.percolateur.minutes;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.links.GivenLink;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The links given in a room as rows and as JSON.
final class LinkFile {

    private LinkFile() {}

    record Line(String titre, String adresse, String donne_le) {}

    static List<Line> lines(List<GivenLink> links) {
        return links.stream()
                .map(link -> new Line(link.title(), link.address(), at(link.givenAt())))
                .toList();
    }

    private static String at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(Moment.PARIS)
                .toOffsetDateTime()
                .toString();
    }

    /// With its headings.
    static List<List<String>> rows(List<Line> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("minutes.links.title"), say("minutes.links.address"), say("minutes.links.given")));
        lines.forEach(line -> rows.add(List.of(line.titre(), line.adresse(), line.donne_le())));
        return rows;
    }
}
