package fr.percolateur.agenda;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a visitor asks the agenda for; all of it stands in the query string.
///
/// @param year of past events; null for those to come
/// @param chosen values by facet; one that is absent is not filtered by. Of several values of a facet any will do, but
/// of services all must be confirmed
/// @param words to be found in the title or the lede; empty for any
public record AgendaFilter(@Nullable Integer year, Map<AgendaFacet, Set<String>> chosen, String words) {

    public static final AgendaFilter TO_COME = new AgendaFilter(null, Map.of(), "");

    /// Values of [AgendaFacet#MODE].
    public static final String ONSITE = "sur-place";

    public static final String ONLINE = "en-ligne";

    public Set<String> of(AgendaFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean choosesNothing() {
        return chosen.values().stream().allMatch(Set::isEmpty) && words.isEmpty();
    }

    AgendaFilter without(AgendaFacet facet, String value) {
        var left = new EnumMap<AgendaFacet, Set<String>>(AgendaFacet.class);
        chosen.forEach((each, values) -> {
            var others = new LinkedHashSet<>(values);
            if (each == facet) {
                others.remove(value);
            }
            left.put(each, others);
        });
        return new AgendaFilter(year, left, words);
    }

    AgendaFilter withoutWords() {
        return new AgendaFilter(year, chosen, "");
    }
}
