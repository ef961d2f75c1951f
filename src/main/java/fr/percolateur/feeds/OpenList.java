package fr.percolateur.feeds;

import fr.percolateur.event.EventSlices.Cursor;
import fr.percolateur.event.EventSlices.Slice;
import fr.percolateur.web.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A slice of events, as OpenAgenda hands it over.
///
/// @param total of all slices
/// @param after to be repeated as `after[]` for the next slice; null after the last one
record OpenList(int total, List<OpenEvent> events, @Nullable List<String> after, Links links) {

    static final String ADDRESS = "/api/v1/events";

    record Links(String self, @Nullable String next) {}

    static OpenList of(Slice slice, MultiValueMap<String, String> query, Site site, Instant now) {
        var agenda = new OpenAgenda(site, now);
        var after = slice.next().map(OpenList::values).orElse(null);
        return new OpenList(
                slice.total(),
                slice.events().stream().map(agenda::event).toList(),
                after,
                new Links(
                        site.absolute(address(query, EventQuery.values(query, "after"))),
                        after == null ? null : site.absolute(address(query, after))));
    }

    private static List<String> values(Cursor cursor) {
        return Stream.of(cursor.part(), cursor.rank(), cursor.id())
                .map(String::valueOf)
                .toList();
    }

    private static String address(MultiValueMap<String, String> query, List<String> after) {
        var asked = EventQuery.KEPT.stream()
                .flatMap(name -> EventQuery.values(query, name).stream().map(value -> pair(name, value)));
        var pairs = Stream.concat(asked, after.stream().map(value -> pair(EventQuery.AFTER, value)))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? ADDRESS : ADDRESS + "?" + pairs;
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
