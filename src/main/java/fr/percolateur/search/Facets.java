package fr.percolateur.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What results can be filtered by, counted before any filter.
///
/// @param kinds, `themes`, `series` and `organisations` what there is most of first
/// @param years the last first
record Facets(
        List<SearchResults.Facet> kinds,
        List<SearchResults.Facet> themes,
        List<SearchResults.Facet> series,
        List<SearchResults.Facet> organisations,
        List<SearchResults.Facet> years) {

    private static final int MOST = 20;

    static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Comparator<SearchResults.Facet> BY_COUNT =
            Comparator.comparingLong(SearchResults.Facet::results).reversed().thenComparing(SearchResults.Facet::value);

    static Facets of(List<Hit> hits) {
        return new Facets(
                counted(hits, hit -> Stream.of(new Hit.Named(hit.kind(), hit.kind())), BY_COUNT),
                counted(hits, hit -> hit.themes().stream(), BY_COUNT),
                counted(hits, hit -> Stream.ofNullable(hit.series()), BY_COUNT),
                counted(hits, hit -> hit.organisations().stream().map(name -> new Hit.Named(name, name)), BY_COUNT),
                counted(
                        hits,
                        hit -> Stream.ofNullable(hit.year())
                                .map(String::valueOf)
                                .map(year -> new Hit.Named(year, year)),
                        Comparator.comparing(SearchResults.Facet::value).reversed()));
    }

    private static List<SearchResults.Facet> counted(
            List<Hit> hits, Function<Hit, Stream<Hit.Named>> values, Comparator<SearchResults.Facet> order) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        hits.stream().flatMap(hit -> values.apply(hit).distinct()).forEach(value -> {
            counts.merge(value.value(), 1L, Long::sum);
            names.putIfAbsent(value.value(), value.name());
        });
        return names.entrySet().stream()
                .map(value -> new SearchResults.Facet(
                        value.getKey(), value.getValue(), counts.getOrDefault(value.getKey(), 0L)))
                .sorted(order)
                .limit(MOST)
                .toList();
    }
}
