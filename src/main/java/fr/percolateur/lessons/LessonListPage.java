package fr.percolateur.lessons;

import fr.percolateur.component.Pager;
import fr.percolateur.web.Page;
import java.util.List;

/// What `/enseignements/` shows.
///
/// @param results « 12 enseignements »
public record LessonListPage(
        Page page, LessonQuery query, List<Told> lessons, Pager pager, String results, LessonFilters filters) {

    /// All of the library, whatever the filters.
    public String clear() {
        return query.isAll() ? "" : LessonQuery.ADDRESS;
    }
}
