package fr.percolateur.search;

import fr.percolateur.component.Pager;
import fr.percolateur.web.Page;
import fr.percolateur.wording.FrenchLine;
import java.util.List;

/// What `/recherche` shows.
///
/// @param asked whether anything was looked for
/// @param status « 12 résultats pour « cafés » »
/// @param correction « Aucun résultat pour « acceuil »… », empty when nothing was corrected
public record SearchPage(
        Page page,
        String words,
        boolean asked,
        String status,
        String correction,
        List<Row> rows,
        Pager pager,
        SearchFilters filters) {

    /// @param kind « Événement, 20 novembre 2026 »
    /// @param excerpt safe HTML
    public record Row(String title, String address, String kind, String excerpt) {

        public Row {
            title = FrenchLine.set(title);
        }
    }

    public boolean isFilterable() {
        return !filters.filters().isEmpty();
    }
}
