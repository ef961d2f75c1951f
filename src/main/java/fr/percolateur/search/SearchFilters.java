package fr.percolateur.search;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Tab;
import fr.percolateur.wording.FrenchLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The filters of the results: what may be chosen, and what is. One that offers no choice is not shown.
///
public record SearchFilters(List<Filter> filters, List<Tab> chosen) {

    /// @param name in the address
    public record Filter(String name, String label, List<Choice> choices) {}

    static SearchFilters of(SearchQuery query, SearchResults results) {
        var facets = results.facets();
        var filters = new Making(!results.more() || query.isFiltered());
        filters.add("type", "kind", named(facets.kinds()), query.kind(), query.ofKind(null));
        filters.add("theme", "theme", facets.themes(), query.theme(), query.about(null));
        filters.add("serie", "series", facets.series(), query.series(), query.ofSeries(null));
        filters.add("organisme", "organisation", facets.organisations(), query.organisation(), query.naming(null));
        filters.add("annee", "year", facets.years(), Objects.toString(query.year(), null), query.ofYear(null));
        return new SearchFilters(filters.filters, filters.chosen);
    }

    /// « Événement », « Actualité »…
    static String name(String kind) {
        return say("search.kind." + kind);
    }

    private static List<SearchResults.Facet> named(List<SearchResults.Facet> kinds) {
        return kinds.stream()
                .map(kind -> new SearchResults.Facet(kind.value(), name(kind.value()), kind.results()))
                .toList();
    }

    private record Making(boolean counted, List<Filter> filters, List<Tab> chosen) {

        Making(boolean counted) {
            this(counted, new ArrayList<>(), new ArrayList<>());
        }

        void add(
                String name,
                String word,
                List<SearchResults.Facet> facets,
                @Nullable String current,
                SearchQuery without) {
            var choices = Stream.concat(unknown(facets, current), facets.stream())
                    .map(facet -> choice(facet, current))
                    .toList();
            if (choices.isEmpty()) {
                return;
            }
            filters.add(new Filter(
                    name,
                    say("search.filter." + word),
                    Stream.concat(
                                    Stream.of(
                                            new Choice("", say("search.filter." + word + ".any"), -1, current == null)),
                                    choices.stream())
                            .toList()));
            choices.stream()
                    .filter(Choice::checked)
                    .forEach(choice -> chosen.add(new Tab(choice.label(), without.addressOfFirst(), -1, true)));
        }

        /// A filter in force that nothing answers is shown too: it can only be taken away where it is seen.
        private static Stream<SearchResults.Facet> unknown(List<SearchResults.Facet> facets, @Nullable String current) {
            return current == null
                            || facets.stream().anyMatch(facet -> facet.value().equals(current))
                    ? Stream.of()
                    : Stream.of(new SearchResults.Facet(current, current, 0));
        }

        private Choice choice(SearchResults.Facet facet, @Nullable String current) {
            var label = FrenchLine.set(facet.name());
            return new Choice(
                    facet.value(),
                    counted ? say("search.filter.choice", label, facet.results()) : label,
                    facet.results(),
                    facet.value().equals(current));
        }
    }
}
