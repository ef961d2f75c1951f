package fr.percolateur.writing;

import fr.percolateur.correspondence.LetterKind;
import fr.percolateur.event.Series;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Set;

/// The letters of a series.
///
/// @param chosen those that have words of the series
public record TemplatesPage(Page page, Series series, Set<LetterKind> chosen, boolean saved) {

    static String address(String series) {
        return "/atelier/series/" + series + "/messages";
    }

    public List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }

    public String address(LetterKind kind) {
        return address(series.slug()) + "/" + kind.slug();
    }
}
