package fr.percolateur.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param total over all pages, under the filters
/// @param more whether there is more that answers, which no page shows
/// @param corrected the words that were looked for instead of those typed, which gave nothing; empty when there was no
///     need
/// @param facets what the results may be filtered by, with how many there are of each
record SearchResults(List<Result> results, long total, boolean more, String corrected, Facets facets) {

    static final SearchResults NONE = new SearchResults(List.of(), 0, false, "", Facets.NONE);

    /// @param excerpt safe HTML in which the words found are marked
    record Result(
            String address,
            String kind,
            String title,
            @Nullable LocalDate date,
            String excerpt) {}

    /// @param results how many bear it
    record Facet(String value, String name, long results) {}
}
