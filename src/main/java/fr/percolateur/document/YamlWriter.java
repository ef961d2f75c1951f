package fr.percolateur.document;

import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// Writes values so that every reader of YAML, of 1.1 as of 1.2, reads them again; with the least quoting that is safe.
final class YamlWriter {

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final int WIDTH = 80;

    private final String lineEnd;

    YamlWriter(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    /// What comes after the `:` of a key or the `-` of an item, which stands at this column, from the space or line end
    /// on.
    String after(Value value, int column, boolean isItem) {
        return switch (value) {
            case Value.Scalar scalar -> " " + scalar(scalar, false, column);
            case Value.Sequence sequence
            when !sequence.items().isEmpty() ->
                opening(isItem ? column + 2 : column, isItem) + items(sequence, isItem ? column + 2 : column);
            case Value.Mapping mapping
            when !mapping.entries().isEmpty() -> opening(column + 2, isItem) + entries(mapping, column + 2);
            case Value.Sequence _, Value.Mapping _ -> " " + flow(value);
        };
    }

    private String opening(int column, boolean isItem) {
        return isItem ? " " : newLine(column);
    }

    String newLine(int column) {
        return lineEnd + " ".repeat(column);
    }

    /// The items of a list whose dashes stand at this column, without what comes before the first dash.
    String items(Value.Sequence sequence, int column) {
        return sequence.items().stream()
                .map(item -> "-" + after(item, column, true))
                .collect(Collectors.joining(newLine(column)));
    }

    /// The entries of a group whose keys stand at this column, without what comes before the first key.
    String entries(Value.Mapping mapping, int column) {
        return mapping.entries().stream()
                .map(entry -> entry(entry.key(), entry.value(), column))
                .collect(Collectors.joining(newLine(column)));
    }

    String entry(String key, Value value, int column) {
        return key(key) + ":" + after(value, column, false);
    }

    /// On one line: `{a: b}`, `[a, b]`.
    String flow(Value value) {
        return switch (value) {
            case Value.Scalar scalar -> scalar(scalar, true, 0);
            case Value.Sequence sequence ->
                sequence.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
            case Value.Mapping mapping ->
                mapping.entries().stream()
                        .map(entry -> flowEntry(entry.key(), entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    String flowEntry(String key, Value value) {
        return key(key) + ": " + flow(value);
    }

    private static String key(String key) {
        return isPlain(key, true) ? key : quoted(key);
    }

    /// @param column of the key or dash it belongs to
    String scalar(Value.Scalar scalar, boolean flow, int column) {
        var text = scalar.text();
        if (scalar.isNull()) {
            return "null";
        }
        if (scalar.isTyped() || isPlain(text, flow)) {
            return text;
        }
        return flow
                ? quoted(text)
                : BlockScalar.literal(column + 2)
                        .write(text, lineEnd)
                        .filter(_ -> text.contains("\n"))
                        .orElseGet(() -> quoted(text));
    }

    /// In the style of what stands there, where the new text fits it.
    ///
    /// @param source the scalar that stands there, as written
    /// @param column of the key or dash it belongs to
    String rewritten(Node.Scalar old, String source, Value.Scalar scalar, boolean flow, int column) {
        var text = scalar.text();
        if (scalar.isTyped()) {
            return scalar(scalar, flow, column);
        }
        var folds = source.lines().limit(2).count() > 1;
        return switch (old.style()) {
            case DOUBLE_QUOTED -> wrapped(doubleQuoted(text), folds, column);
            case SINGLE_QUOTED, PLAIN, JSON_SCALAR_STYLE -> {
                var keeps = old.style() == ScalarStyle.SINGLE_QUOTED && isSingleQuotable(text);
                var written = keeps ? singleQuoted(text) : scalar(scalar, flow, column);
                yield written.contains("\n") ? written : wrapped(written, folds, column);
            }
            case LITERAL, FOLDED ->
                BlockScalar.like(source.substring(indicator(source, old.style())), column)
                        .write(text, lineEnd)
                        .orElseGet(() -> scalar(scalar, flow, column));
        };
    }

    private static int indicator(String source, ScalarStyle style) {
        return source.indexOf(style == ScalarStyle.LITERAL ? '|' : '>');
    }

    private String wrapped(String written, boolean folds, int column) {
        var lines = BlockScalar.fold(written, WIDTH);
        var isSafe = lines.stream().skip(1).noneMatch(line -> line.startsWith("#") || line.startsWith("\\"));
        return folds && isSafe ? String.join(newLine(column + 2), lines) : written;
    }

    private static boolean isPlain(String text, boolean flow) {
        return !new Value.Scalar(text, true, Place.START).isTyped()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && text.equals(text.strip())
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && text.chars().noneMatch(c -> c == '\t' || isEscaped(c) || (flow && ",[]{}:".indexOf(c) >= 0));
    }

    private static String quoted(String text) {
        var isApostrophe = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return isSingleQuotable(text) && !isApostrophe ? singleQuoted(text) : doubleQuoted(text);
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static boolean isSingleQuotable(String text) {
        return text.chars().noneMatch(YamlWriter::isEscaped);
    }

    /// What a reader might drop, fold or take for a line end.
    static boolean isEscaped(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    }

    static String doubleQuoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isEscaped(c) ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
