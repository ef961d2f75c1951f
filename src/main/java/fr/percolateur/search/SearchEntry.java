package fr.percolateur.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that can be found.
///
/// @param key the writer’s own name for it, such as `document:12`, the same for as long as it lives
/// @param kind `event`, `article`… a filter of the page, whose word stands in the bundle as `search.kind.…`
/// @param lede and `text` as plain text, not HTML
/// @param organisations the bodies it names, by which results are filtered
/// @param from and `until`: when it may be found; null for no bound
public record SearchEntry(
        String key,
        String address,
        String kind,
        String title,
        String lede,
        String text,
        @Nullable LocalDate date,
        List<Theme> themes,
        @Nullable Series series,
        List<String> organisations,
        @Nullable Instant from,
        @Nullable Instant until) {

    /// A tag, by which results are filtered.
    public record Theme(String slug, String name) {}

    /// @param name by which it is found; results are filtered by the name it has now
    public record Series(String slug, String name) {}
}
