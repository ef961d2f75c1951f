package fr.percolateur.agenda;

import fr.percolateur.event.EventFacet;
import fr.percolateur.event.EventFilter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/// A choice in the agenda as the query string writes it: `?annee=2025&serie=cafe-transfo&mode=en-ligne`.
public final class AgendaQuery {

    private static final String YEAR = "annee";
    private static final String WORDS = "q";

    private AgendaQuery() {}

    /// Reads a choice; a word that means nothing is passed over, so that a worn link still shows the agenda.
    public static EventFilter read(MultiValueMap<String, String> query) {
        var year = query.getFirst(YEAR);
        var words = query.getFirst(WORDS);
        var chosen = new EnumMap<EventFacet, Set<String>>(EventFacet.class);
        for (var facet : EventFacet.values()) {
            var values = values(query, facet.parameter());
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new EventFilter(
                year != null && year.matches("(?:19|20|21)\\d\\d") ? Integer.valueOf(year) : null,
                chosen,
                words == null ? "" : words.strip());
    }

    private static Set<String> values(MultiValueMap<String, String> query, String name) {
        var values = new LinkedHashSet<String>();
        query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values;
    }

    /// The address that shows this choice: `path` alone when it chooses nothing.
    public static String address(String path, EventFilter filter) {
        var uri = UriComponentsBuilder.fromPath(path);
        var values = new ArrayList<Object>();
        if (filter.year() != null) {
            uri.queryParam(YEAR, filter.year());
        }
        for (var facet : EventFacet.values()) {
            filter.of(facet).forEach(value -> {
                uri.queryParam(facet.parameter(), "{value}");
                values.add(value);
            });
        }
        if (!filter.words().isEmpty()) {
            uri.queryParam(WORDS, "{value}");
            values.add(filter.words());
        }
        return uri.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
