package fr.percolateur.feeds;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.document.Slug;
import fr.percolateur.event.EventSearch;
import fr.percolateur.event.EventSearch.Relative;
import fr.percolateur.event.EventSlices.Cursor;
import fr.percolateur.feeds.Problem.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Reads a query of the open API. Names may end with `[]` or not; all that is wrong is told at once; a name that is not
/// ours is passed over, since clients of OpenAgenda send others.
final class EventQuery {

    /// What stands in a link to the next slice, beside where it begins.
    static final List<String> KEPT = List.of(
            "relative", "timings[gte]", "timings[lte]", "updatedAt[gte]", "search", "keyword", "series", "size");

    static final String AFTER = "after[]";

    private static final int USUAL_SIZE = 20;
    private static final int GREATEST_SIZE = 100;

    private final MultiValueMap<String, String> query;
    private final List<Fault> faults = new ArrayList<>();

    private EventQuery(MultiValueMap<String, String> query) {
        this.query = query;
    }

    sealed interface Read {}

    record Asked(EventSearch search, @Nullable Cursor after, int size) implements Read {}

    record Refused(List<Fault> faults) implements Read {}

    static Read read(MultiValueMap<String, String> query) {
        return new EventQuery(query).read();
    }

    private Read read() {
        var search = new EventSearch(
                relative(),
                instant("timings[gte]"),
                instant("timings[lte]"),
                instant("updatedAt[gte]"),
                String.join(" ", values(query, "search")).strip(),
                slugs("keyword"),
                slugs("series"));
        var after = after();
        var size = size();
        return faults.isEmpty() ? new Asked(search, after, size) : new Refused(List.copyOf(faults));
    }

    /// The values of a parameter under both its names, without the empty ones.
    static List<String> values(MultiValueMap<String, String> query, String name) {
        return Stream.of(name, name + "[]")
                .flatMap(key -> query.getOrDefault(key, List.of()).stream())
                .filter(value -> value != null && !value.isBlank())
                .toList();
    }

    private Set<Relative> relative() {
        var relative = new LinkedHashSet<Relative>();
        for (var value : values(query, "relative")) {
            switch (value) {
                case "upcoming" -> relative.add(Relative.UPCOMING);
                case "current" -> relative.add(Relative.CURRENT);
                case "passed" -> relative.add(Relative.PASSED);
                default -> faults.add(new Fault("relative[]", say("feeds.problem.relative", value)));
            }
        }
        return relative;
    }

    private @Nullable Instant instant(String name) {
        var value = query.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        var moment = Moment.parse(value);
        if (moment.isEmpty()) {
            faults.add(new Fault(name, say("feeds.problem.date", value)));
        }
        return moment.map(Moment::instant).orElse(null);
    }

    private Set<String> slugs(String name) {
        return values(query, name).stream().map(Slug::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private int size() {
        var value = query.getFirst("size");
        if (value == null || value.isBlank()) {
            return USUAL_SIZE;
        }
        var size = number(value, Integer::parseInt);
        if (size == null || size < 1 || size > GREATEST_SIZE) {
            faults.add(new Fault("size", say("feeds.problem.size", value, GREATEST_SIZE)));
            return USUAL_SIZE;
        }
        return size;
    }

    private @Nullable Cursor after() {
        var values = values(query, "after");
        if (values.isEmpty()) {
            return null;
        }
        var numbers = values.stream()
                .map(value -> number(value, Long::parseLong))
                .filter(number -> number != null)
                .toList();
        if (numbers.size() != 3 || values.size() != 3) {
            faults.add(new Fault(AFTER, say("feeds.problem.after")));
            return null;
        }
        return new Cursor(Math.clamp(numbers.get(0), 0, 2), numbers.get(1), numbers.get(2));
    }

    private static <N extends Number> @Nullable N number(String text, Function<String, N> parse) {
        try {
            return parse.apply(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
