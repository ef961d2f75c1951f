package fr.percolateur.letter;

import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import java.util.List;

/// Who writes to whom: whoever organises a series, to its subscribers; administrators, to those of all that one
/// subscribes to.
final class LetterRights {

    private final Issues issues;
    private final SeriesCatalogue catalogue;

    LetterRights(Issues issues, SeriesCatalogue catalogue) {
        this.issues = issues;
        this.catalogue = catalogue;
    }

    static boolean may(Viewer viewer, String series) {
        return series.isEmpty() ? viewer.administers() : viewer.organises(series);
    }

    /// @throws Absent when there is none
    /// @throws Forbidden when it is not theirs
    Issue open(long id, Viewer viewer) {
        var issue = issues.find(id).orElseThrow(Absent::new);
        if (!may(viewer, issue.series())) {
            throw new Forbidden();
        }
        return issue;
    }

    List<Series> series(Viewer viewer) {
        return catalogue.every().stream()
                .filter(one -> viewer.organises(one.slug()))
                .toList();
    }

    /// What people call the series a letter is of; empty for one of the whole site.
    String name(Issue issue) {
        return catalogue.every().stream()
                .filter(one -> one.slug().equals(issue.series()))
                .map(Series::name)
                .findFirst()
                .orElse(issue.series());
    }
}
