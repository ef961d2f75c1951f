package fr.percolateur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way to a field of the front matter: `lieu`, `inscription.ferme`, `champs_informations[2].contenu`.
///
/// A key that holds a dot or a bracket itself is reached by [#key].
public record FieldPath(List<Step> steps) {

    public sealed interface Step {}

    public record Key(String name) implements Step {}

    /// @param index from 0
    public record Item(int index) implements Step {}

    private static final FieldPath ROOT = new FieldPath(List.of());

    public FieldPath {
        steps = List.copyOf(steps);
    }

    /// @throws IllegalArgumentException when this is no path
    public static FieldPath of(String path) {
        var steps = new ArrayList<Step>();
        for (var part : path.split("\\.", -1)) {
            var bracket = part.indexOf('[');
            var name = bracket < 0 ? part : part.substring(0, bracket);
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a key is missing in " + path);
            }
            steps.add(new Key(name));
            if (bracket >= 0) {
                steps.addAll(items(part.substring(bracket), path));
            }
        }
        return new FieldPath(steps);
    }

    private static List<Step> items(String brackets, String path) {
        if (!brackets.matches("(\\[\\d{1,6}])+")) {
            throw new IllegalArgumentException("a number between brackets is missing in " + path);
        }
        return List.of(brackets.substring(1, brackets.length() - 1).split("]\\[", -1)).stream()
                .<Step>map(index -> new Item(Integer.parseInt(index)))
                .toList();
    }

    /// The path of one key of the header, taken as it is.
    public static FieldPath ofKey(String name) {
        return ROOT.key(name);
    }

    public FieldPath key(String name) {
        return then(new Key(name));
    }

    public FieldPath item(int index) {
        return then(new Item(index));
    }

    private FieldPath then(Step step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    /// The path without its first steps.
    FieldPath from(int step) {
        return new FieldPath(steps.subList(step, steps.size()));
    }

    /// What stands at this path within a value.
    public Optional<Value> in(Value value) {
        if (steps.isEmpty()) {
            return Optional.of(value);
        }
        return switch (steps.getFirst()) {
            case Key(var name)
            when value instanceof Value.Mapping mapping -> mapping.get(name).flatMap(from(1)::in);
            case Item(var index)
            when value instanceof Value.Sequence list && index < list.items().size() ->
                from(1).in(list.items().get(index));
            case Key _, Item _ -> Optional.empty();
        };
    }

    /// The value with something else at this path, or without it for null. What leads there is made where it is
    /// missing.
    Value put(Value value, @Nullable Value there) {
        if (steps.isEmpty()) {
            return there == null ? Value.NONE : there;
        }
        var removes = there == null && steps.size() == 1;
        return switch (steps.getFirst()) {
            case Key(var name) -> {
                var entries = value instanceof Value.Mapping mapping
                        ? new ArrayList<>(mapping.entries())
                        : new ArrayList<Value.Entry>();
                var index = entries.stream().map(Value.Entry::key).toList().indexOf(name);
                if (removes) {
                    entries.remove(index);
                } else if (index >= 0) {
                    entries.set(
                            index,
                            new Value.Entry(
                                    name,
                                    Place.START,
                                    from(1).put(entries.get(index).value(), there)));
                } else {
                    entries.add(new Value.Entry(name, Place.START, from(1).put(Value.NONE, there)));
                }
                yield new Value.Mapping(entries, Place.START);
            }
            case Item(var index) -> {
                var items =
                        value instanceof Value.Sequence list ? new ArrayList<>(list.items()) : new ArrayList<Value>();
                if (removes) {
                    items.remove(index);
                } else if (index < items.size()) {
                    items.set(index, from(1).put(items.get(index), there));
                } else {
                    items.add(from(1).put(Value.NONE, there));
                }
                yield new Value.Sequence(items, Place.START);
            }
        };
    }

    @Override
    public String toString() {
        var path = new StringBuilder();
        for (var step : steps) {
            switch (step) {
                case Key(var name) -> path.append(path.isEmpty() ? "" : ".").append(name);
                case Item(var index) -> path.append('[').append(index).append(']');
            }
        }
        return path.toString();
    }
}
