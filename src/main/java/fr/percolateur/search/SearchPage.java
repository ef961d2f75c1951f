package fr.percolateur.search;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.web.Page;
import fr.percolateur.wording.FrenchLine;
import java.util.List;

/// What `/recherche` shows.
///
/// @param asked whether anything was looked for
/// @param status « 12 résultats pour « cafés » »
/// @param correction « Aucun résultat pour « acceuil ». Voici ceux pour « accueil ». », empty when nothing was
/// corrected
/// @param chosen the filters in force, each with the address of the results without it
public record SearchPage(
        Page page,
        String words,
        boolean asked,
        String status,
        String correction,
        List<Row> rows,
        Pager pager,
        List<Choice> kinds,
        List<Choice> themes,
        List<Choice> years,
        List<Tab> chosen) {

    /// @param kind « Événement, 20 novembre 2026 »
    /// @param excerpt safe HTML
    public record Row(String title, String address, String kind, String excerpt) {

        public Row {
            title = FrenchLine.set(title);
        }
    }

    public boolean isFilterable() {
        return !kinds.isEmpty();
    }
}
