package fr.percolateur.study;

import fr.percolateur.desk.DeskSection;
import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import java.util.List;

/// Who reads ideas and who decides of them, whatever their series: an idea belongs to none.
final class Students {

    private final SeriesCatalogue catalogue;

    Students(SeriesCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Whoever keeps the rooms of some series reads what is proposed before it is shown.
    static boolean mayRead(Viewer viewer) {
        return viewer.granted().stream().anyMatch(grant -> viewer.moderates(grant.series()));
    }

    static boolean mayDecide(Viewer viewer) {
        return DeskSection.organisers(viewer);
    }

    static void requireReader(Viewer viewer) {
        if (!mayRead(viewer)) {
            throw new Forbidden();
        }
    }

    static void requireDecider(Viewer viewer) {
        if (!mayDecide(viewer)) {
            throw new Forbidden();
        }
    }

    /// The series for which someone may retain an idea.
    List<Series> series(Viewer viewer) {
        return catalogue.every().stream()
                .filter(one -> viewer.organises(one.slug()))
                .toList();
    }
}
