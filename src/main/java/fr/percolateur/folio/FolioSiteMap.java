package fr.percolateur.folio;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.SiteMapSource;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FolioSiteMap implements SiteMapSource {

    private static final int RANK = 60;

    private final Folios folios;

    FolioSiteMap(Folios folios) {
        this.folios = folios;
    }

    @Override
    public String title() {
        return say("folio.title");
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public List<Entry> entries() {
        return folios.all().stream()
                .map(folio -> new Entry(folio.title(), folio.address(), null, true))
                .toList();
    }
}
