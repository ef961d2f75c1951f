package fr.percolateur.statistics;

import fr.percolateur.web.Page;
import java.util.List;

/// The editions of a series, compared.
///
/// @param name of the series
public record SeriesStatisticsPage(Page page, String slug, String name, List<Edition> editions) {

    static String address(String slug) {
        return "/atelier/series/" + slug + "/statistiques";
    }

    public String csv() {
        return address(slug) + ".csv";
    }

    /// The most people of an edition, for the longest bar.
    public int most() {
        return editions.stream().mapToInt(Edition::confirmed).max().orElse(0);
    }
}
