package fr.percolateur.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param total over all pages, under the filters
/// @param corrected the words that were looked for instead of those typed, which gave nothing; empty when there was no
///     need
/// @param kinds, `themes` and `years` what the results may be filtered by, with how many there are of each
public record SearchResults(
        List<Result> results, long total, String corrected, List<Facet> kinds, List<Facet> themes, List<Facet> years) {

    static final SearchResults NONE = new SearchResults(List.of(), 0, "", List.of(), List.of(), List.of());

    /// @param excerpt safe HTML in which the words found are marked
    public record Result(
            String address,
            String kind,
            String title,
            @Nullable LocalDate date,
            String excerpt) {}

    public record Facet(String value, String name, long results) {}
}
