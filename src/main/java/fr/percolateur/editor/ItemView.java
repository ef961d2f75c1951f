package fr.percolateur.editor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item of the page: a field, or rows.
public record ItemView(@Nullable FieldView field, List<RowView> rows) {

    /// @param legend « Accès 2 »
    public record RowView(String legend, List<FieldView> cells) {}

    /// A part of the page under one heading.
    public record SectionView(String key, String title, List<ItemView> items) {}
}
