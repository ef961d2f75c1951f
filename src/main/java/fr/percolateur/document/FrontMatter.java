package fr.percolateur.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The header of a document: its keys in their order, each with its place.
public record FrontMatter(Value.Mapping root) {

    public static final FrontMatter EMPTY = new FrontMatter(Value.Mapping.EMPTY);

    public Optional<Value> get(String key) {
        return root.get(key);
    }

    /// The way to what stands at a place of the file, as deep as it goes; empty above the first key.
    public Optional<FieldPath> at(Place place) {
        return Optional.of(deepest(new FieldPath(List.of()), root, place))
                .filter(path -> !path.steps().isEmpty());
    }

    private static FieldPath deepest(FieldPath path, Value value, Place place) {
        return switch (value) {
            case Value.Mapping mapping ->
                mapping.entries().stream()
                        .filter(entry -> !entry.keyPlace().isAfter(place))
                        .reduce((_, later) -> later)
                        .map(entry -> deepest(path.key(entry.key()), entry.value(), place))
                        .orElse(path);
            case Value.Sequence list ->
                IntStream.range(0, list.items().size())
                        .filter(at -> !list.items().get(at).place().isAfter(place))
                        .boxed()
                        .reduce((_, later) -> later)
                        .map(at -> deepest(path.item(at), list.items().get(at), place))
                        .orElse(path);
            case Value.Scalar _ -> path;
        };
    }

    public Optional<String> text(String key) {
        return root.text(key);
    }

    /// The texts of a list; a single scalar counts as a list of one.
    public List<String> texts(String key) {
        return switch (get(key).orElse(null)) {
            case Value.Sequence sequence ->
                sequence.items().stream()
                        .filter(Value.Scalar.class::isInstance)
                        .map(item -> ((Value.Scalar) item).text())
                        .toList();
            case Value.Scalar scalar when !scalar.isNull() -> List.of(scalar.text());
            case null, default -> List.of();
        };
    }

    /// The mappings of a list; anything else in it is passed over.
    public List<Value.Mapping> mappings(String key) {
        return get(key).filter(Value.Sequence.class::isInstance)
                .map(value -> ((Value.Sequence) value)
                        .items().stream()
                                .filter(Value.Mapping.class::isInstance)
                                .map(Value.Mapping.class::cast)
                                .toList())
                .orElse(List.of());
    }

    public Optional<Moment> moment(String key) {
        return text(key).flatMap(Moment::parse);
    }

    /// A flag in the words of YAML 1.1 as of 1.2: `true yes on`, `false no off`.
    public Optional<Boolean> flag(String key) {
        return text(key).flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        });
    }
}
