package fr.percolateur.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The attributes of an element, in the order written, and the names of attribute lists it refers to.
public final class Attributes {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> references = new LinkedHashSet<>();

    public void put(String name, String value) {
        if (name.equals("class")) {
            values.merge(name, value, (one, other) -> one + " " + other);
        } else {
            values.put(name, value);
        }
    }

    public void putAll(Attributes others) {
        putValues(others);
        references.addAll(others.references);
    }

    /// The same, without what the attribute list refers to.
    public void putValues(Attributes others) {
        others.values.forEach(this::put);
    }

    /// Keeps what was written before.
    public void putIfAbsent(String name, String value) {
        values.putIfAbsent(name, value);
    }

    /// Empty where it is not written.
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isWritten(String name) {
        return values.containsKey(name);
    }

    /// Takes an attribute away; null where it is not written.
    public @Nullable String remove(String name) {
        return values.remove(name);
    }

    /// Names of attribute lists, in the order written.
    public Set<String> references() {
        return Collections.unmodifiableSet(references);
    }

    public boolean has(String className) {
        return (" " + get("class") + " ").contains(" " + className + " ");
    }

    /// Reads what stands between `{:` and `}`: `.class`, `#id`, `key="value"`, names of lists. The rest is passed over.
    public void read(String list) {
        var i = 0;
        while (i < list.length()) {
            var c = list.charAt(i);
            if (c == '.' || c == '#') {
                i = readShorthand(list, i);
            } else if (isWord(c)) {
                i = readName(list, i);
            } else {
                i++;
            }
        }
    }

    private int readShorthand(String list, int start) {
        var end = start + 1;
        while (end < list.length() && " \t\n.#".indexOf(list.charAt(end)) < 0) {
            end++;
        }
        if (end > start + 1) {
            put(list.charAt(start) == '.' ? "class" : "id", list.substring(start + 1, end));
        }
        return end;
    }

    private int readName(String list, int start) {
        var end = start;
        while (end < list.length() && (isWord(list.charAt(end)) || list.charAt(end) == '-')) {
            end++;
        }
        var name = list.substring(start, end);
        if (end + 1 < list.length() && list.charAt(end) == '=' && isQuote(list.charAt(end + 1))) {
            return readValue(list, end + 2, name, list.charAt(end + 1));
        }
        if (end == list.length() || Character.isWhitespace(list.charAt(end))) {
            references.add(name);
        }
        return end;
    }

    private int readValue(String list, int start, String name, char quote) {
        var value = new StringBuilder();
        for (var i = start; i < list.length(); i++) {
            var c = list.charAt(i);
            if (c == quote) {
                put(name, value.toString());
                return i + 1;
            }
            if (c == '\\' && i + 1 < list.length() && (list.charAt(i + 1) == quote || list.charAt(i + 1) == '}')) {
                i++;
                c = list.charAt(i);
            }
            value.append(c);
        }
        return list.length();
    }

    public void write(StringBuilder out) {
        values.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            Escape.attribute(value, out);
            out.append('"');
        });
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
