package fr.percolateur.outline;

import java.util.List;

/// A heading, a list item, a row of a table or a paragraph, with the lines it breaks into.
///
/// @param level of a heading 1 to 6; of an item its depth from 1; else 0
public record Block(Kind kind, int level, List<Line> lines) {

    public enum Kind {
        HEADING,
        ITEM,
        ROW,
        TEXT
    }

    public Line first() {
        return lines.getFirst();
    }

    public String text() {
        return String.join(" ", lines.stream().map(Line::text).toList());
    }

    public List<Line.Link> links() {
        return lines.stream().flatMap(line -> line.links().stream()).toList();
    }
}
