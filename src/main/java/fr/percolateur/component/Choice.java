package fr.percolateur.component;

import fr.percolateur.cover.Tint;
import org.jspecify.annotations.Nullable;

/// An answer offered by a filter.
///
/// @param count how many results it would give, negative to say nothing
/// @param tint of the series it names, if it names one
public record Choice(
        String value,
        String label,
        long count,
        boolean checked,
        @Nullable Tint tint) {

    public Choice(String value, String label, long count, boolean checked) {
        this(value, label, count, checked, null);
    }
}
