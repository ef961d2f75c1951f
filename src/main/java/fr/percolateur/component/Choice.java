package fr.percolateur.component;

import fr.percolateur.cover.Tint;
import org.jspecify.annotations.Nullable;

/// An answer offered by a filter or a form.
///
/// @param hint what choosing it means, under its label; empty to say nothing
/// @param count how many results it would give, negative to say nothing
/// @param tint of the series it names, if it names one
public record Choice(
        String value,
        String label,
        long count,
        boolean checked,
        @Nullable Tint tint,
        String hint) {

    public Choice(String value, String label, long count, boolean checked, @Nullable Tint tint) {
        this(value, label, count, checked, tint, "");
    }

    public Choice(String value, String label, long count, boolean checked) {
        this(value, label, count, checked, null);
    }

    public Choice(String value, String label, String hint, boolean checked) {
        this(value, label, -1, checked, null, hint);
    }
}
