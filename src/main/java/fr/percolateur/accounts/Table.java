package fr.percolateur.accounts;

import java.util.ArrayList;
import java.util.List;

/// A file of values separated by commas or semicolons (RFC 4180, and what spreadsheets write in French).
///
/// @param rows without the heading, each with the number of its line
record Table(List<String> heading, List<Row> rows) {

    private static final char QUOTE = '"';

    /// @param line counted from 1
    record Row(int line, List<String> cells) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static Table read(String text) {
        var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var rows = new Reading(body, separator(body)).rows();
        var heading = rows.isEmpty()
                ? List.<String>of()
                : rows.getFirst().cells().stream().map(String::strip).toList();
        return new Table(
                heading, rows.stream().skip(1).filter(row -> !row.isBlank()).toList());
    }

    private static char separator(String text) {
        var heading = text.lines().findFirst().orElse("");
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /// Walks through the text once.
    private static final class Reading {

        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int begun = 1;

        Reading(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Row> rows() {
            var quoted = false;
            for (var at = 0; at < text.length(); at++) {
                var sign = text.charAt(at);
                if (sign == QUOTE) {
                    if (quoted && at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                        cell.append(QUOTE);
                        at++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (sign == separator && !quoted) {
                    endCell();
                } else if (sign == '\n') {
                    line++;
                    if (quoted) {
                        cell.append(sign);
                    } else {
                        endRow();
                    }
                } else if (sign != '\r') {
                    cell.append(sign);
                }
            }
            if (!cell.isEmpty() || !cells.isEmpty()) {
                endRow();
            }
            return rows;
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            rows.add(new Row(begun, cells));
            cells = new ArrayList<>();
            begun = line;
        }
    }
}
