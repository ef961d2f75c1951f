package fr.percolateur.letter;

import fr.percolateur.web.Page;
import java.util.List;

/// The letters that left.
public record ArchivePage(Page page, List<Row> rows) {

    /// @param series what people call it; empty for the whole site
    public record Row(Issue issue, String series, String day) {}
}
