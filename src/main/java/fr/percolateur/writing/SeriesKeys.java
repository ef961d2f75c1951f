package fr.percolateur.writing;

import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import org.springframework.stereotype.Component;

/// Who writes the letters of which series.
@Component
final class SeriesKeys {

    private final SeriesCatalogue catalogue;

    SeriesKeys(SeriesCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Series open(String slug, Viewer.SignedIn viewer) {
        if (!viewer.organises(slug)) {
            throw new Forbidden();
        }
        return catalogue.find(slug).orElseThrow(Absent::new);
    }
}
