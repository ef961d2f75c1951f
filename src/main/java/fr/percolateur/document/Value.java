package fr.percolateur.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A value of the front matter, with its place in the file. A scalar is kept as the text it stands for; what that
/// text means (a date, a flag) is for [FrontMatter] to say, since the readers of old sites spoke YAML 1.1.
public sealed interface Value {

    /// No value, where one might stand: `retire_le: null`.
    Value NONE = new Scalar("null", true, Place.START);

    Place place();

    /// The value without place and way of writing: two values that say the same are equal here.
    Value meaning();

    /// Whether both say the same, wherever they stand and however they are written.
    default boolean says(Value other) {
        return meaning().equals(other.meaning());
    }

    /// A text, and nothing but a text: written with quotes where it could be taken for something else.
    static Value text(String text) {
        return new Scalar(text, false, Place.START);
    }

    static Value flag(boolean flag) {
        return new Scalar(Boolean.toString(flag), true, Place.START);
    }

    static Value number(long number) {
        return new Scalar(Long.toString(number), true, Place.START);
    }

    static Value moment(Moment moment) {
        return new Scalar(moment.written(), true, Place.START);
    }

    static Value texts(List<String> texts) {
        return list(texts.stream().map(Value::text).toList());
    }

    static Value list(List<Value> items) {
        return new Sequence(List.copyOf(items), Place.START);
    }

    /// The keys are written in the order of the map.
    static Value mapping(Map<String, Value> entries) {
        return new Mapping(
                entries.entrySet().stream()
                        .map(entry -> new Entry(entry.getKey(), Place.START, entry.getValue()))
                        .toList(),
                Place.START);
    }

    /// @param plain whether it was written without quotes, so that `null`, `true` and dates may be meant
    record Scalar(String text, boolean plain, Place place) implements Value {

        private static final Set<String> WORDS = Set.of(
                "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".inf", "-.inf",
                "+.inf", ".nan");
        private static final String OF_NUMBERS = "0123456789abcdefABCDEF_.,:+-xotTzZ ";

        /// Whether it stands for no value at all: `key:`, `~` or `null`.
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        /// Whether some reader of YAML, of 1.1 or of 1.2, takes it for something else than a text: a flag, a number, an
        /// hour, a date. Rather once too often: it costs a pair of quotes.
        boolean isTyped() {
            return plain && (WORDS.contains(text.toLowerCase(Locale.ROOT)) || isLikeANumber());
        }

        private boolean isLikeANumber() {
            var first = text.charAt(0);
            var isSigned = "+-.".indexOf(first) >= 0 && text.length() > 1;
            return isDigit(isSigned ? text.charAt(1) : first) && text.chars().allMatch(c -> OF_NUMBERS.indexOf(c) >= 0);
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        @Override
        public Value meaning() {
            return isNull() ? NONE : new Scalar(text, isTyped(), Place.START);
        }
    }

    record Sequence(List<Value> items, Place place) implements Value {
        @Override
        public Value meaning() {
            return new Sequence(items.stream().map(Value::meaning).toList(), Place.START);
        }
    }

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

        @Override
        public Value meaning() {
            return new Mapping(
                    entries.stream()
                            .map(entry -> new Entry(
                                    entry.key(), Place.START, entry.value().meaning()))
                            .toList(),
                    Place.START);
        }
    }

    record Entry(String key, Place keyPlace, Value value) {}
}
