package fr.percolateur.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that answers, as far as it is ranked, filtered and counted.
///
/// @param series slug of its series, under the name it has now
record Hit(
        String key,
        String kind,
        List<Named> themes,
        @Nullable Named series,
        List<String> organisations,
        @Nullable Integer year) {

    record Named(String value, String name) {}

    boolean answers(SearchQuery query) {
        return (query.kind() == null || query.kind().equals(kind))
                && (query.theme() == null
                        || themes.stream().anyMatch(theme -> theme.value().equals(query.theme())))
                && (query.series() == null || (series != null && series.value().equals(query.series())))
                && (query.organisation() == null || organisations.contains(query.organisation()))
                && (query.year() == null || query.year().equals(year));
    }
}
