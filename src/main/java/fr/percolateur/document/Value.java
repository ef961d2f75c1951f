package fr.percolateur.document;

import java.util.List;
import java.util.Optional;

/// A value of the front matter, with its place in the file. A scalar is kept as the text it stands for; what that
/// text means (a date, a flag) is for [FrontMatter] to say, since the readers of old sites spoke YAML 1.1.
public sealed interface Value {

    Place place();

    /// @param plain whether it was written without quotes, so that `null`, `true` and dates may be meant
    record Scalar(String text, boolean plain, Place place) implements Value {

        /// Whether it stands for no value at all: `key:`, `~` or `null`.
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    record Sequence(List<Value> items, Place place) implements Value {}

    record Mapping(List<Entry> entries, Place place) implements Value {

        public static final Mapping EMPTY = new Mapping(List.of(), Place.START);

        public Optional<Value> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /// The text of a scalar under this key; empty when absent, null or not a scalar.
        public Optional<String> text(String key) {
            return get(key).flatMap(value ->
                    value instanceof Scalar scalar && !scalar.isNull() ? Optional.of(scalar.text()) : Optional.empty());
        }
    }

    record Entry(String key, Place keyPlace, Value value) {}
}
