package fr.percolateur.event;

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
/// @param words to be found as `/recherche` finds them; empty for any
public record EventFilter(@Nullable Integer year, Map<EventFacet, Set<String>> chosen, String words) {

    public static final EventFilter TO_COME = new EventFilter(null, Map.of(), "");

    /// Values of [EventFacet#MODE].
    public static final String ONSITE = "sur-place";

    public static final String ONLINE = "en-ligne";

    public Set<String> of(EventFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public boolean choosesNothing() {
        return chosen.values().stream().allMatch(Set::isEmpty) && words.isEmpty();
    }

    public EventFilter without(EventFacet facet, String value) {
        var left = new EnumMap<EventFacet, Set<String>>(EventFacet.class);
        chosen.forEach((each, values) -> {
            var others = new LinkedHashSet<>(values);
            if (each == facet) {
                others.remove(value);
            }
            left.put(each, others);
        });
        return new EventFilter(year, left, words);
    }

    public EventFilter withoutWords() {
        return new EventFilter(year, chosen, "");
    }
}
