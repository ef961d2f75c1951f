package fr.percolateur.component;

import java.util.List;

/// How often each answer was given: a table, whose bars repeat it for the eye.
///
/// @param note small, under the caption; empty for none
/// @param headings of the answer, of the figure that counts, and of the number of people
public record Shares(String caption, String note, List<String> headings, List<Row> rows) {

    public Shares {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /// @param length of its bar, from 0 to 100
    public record Row(String label, int length, String figure, int votes) {}
}
