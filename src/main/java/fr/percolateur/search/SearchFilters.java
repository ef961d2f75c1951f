package fr.percolateur.search;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Tab;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The filters of the results: what may be chosen, and what is.
record SearchFilters(List<Choice> kinds, List<Choice> themes, List<Choice> years, List<Tab> chosen) {

    static SearchFilters of(SearchQuery query, SearchResults results) {
        var kinds = choices(
                "kind",
                results.kinds().stream()
                        .map(kind -> new SearchResults.Facet(kind.value(), name(kind.value()), kind.results()))
                        .toList(),
                query.kind());
        var themes = choices("theme", results.themes(), query.theme());
        var years = choices("year", results.years(), Objects.toString(query.year(), null));
        var chosen = new ArrayList<Tab>();
        chosen(kinds, query.ofKind(null), chosen);
        chosen(themes, query.about(null), chosen);
        chosen(years, query.ofYear(null), chosen);
        return new SearchFilters(kinds, themes, years, chosen);
    }

    /// « Événement », « Actualité »…
    static String name(String kind) {
        return Wording.say("search.kind." + kind);
    }

    private static List<Choice> choices(String name, List<SearchResults.Facet> facets, @Nullable String current) {
        return facets.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Choice(
                                        "", Wording.say("search.filter." + name + ".any"), -1, current == null)),
                                facets.stream().map(facet -> choice(facet, current)))
                        .toList();
    }

    private static Choice choice(SearchResults.Facet facet, @Nullable String current) {
        return new Choice(
                facet.value(),
                Wording.say("search.filter.choice", facet.name(), facet.results()),
                facet.results(),
                facet.value().equals(current));
    }

    private static void chosen(List<Choice> choices, SearchQuery without, List<Tab> chosen) {
        choices.stream()
                .skip(1)
                .filter(Choice::checked)
                .forEach(choice -> chosen.add(new Tab(choice.label(), without.addressOfFirst(), -1, true)));
    }
}
