package fr.percolateur.web;

import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Public pages that a module brings to `/sitemap.xml` and to the plan of the site. Implemented as a bean.
public interface SiteMapSource {

    /// The title of this group in the plan of the site.
    String title();

    int rank();

    /// Every public page of the module, in reading order.
    List<Entry> entries();

    /// @param changed when what the page shows last changed, if that is known
    /// @param listed whether the plan for people names it too, or only `/sitemap.xml`
    record Entry(String title, String address, @Nullable Instant changed, boolean listed) {

        public Entry {
            title = FrenchLine.set(title);
        }
    }
}
