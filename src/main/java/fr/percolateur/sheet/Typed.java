package fr.percolateur.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What stands in the fields of a form, by their names.
public record Typed(Map<String, String> values) {

    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// Empty for a field that is not there.
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public Typed with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Typed(more);
    }

    /// With these in place of what stood there.
    public Typed with(Typed others) {
        var more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Typed(more);
    }
}
