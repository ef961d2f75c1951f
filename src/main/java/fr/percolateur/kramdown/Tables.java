package fr.percolateur.kramdown;

import fr.percolateur.kramdown.Block.Kind;
import fr.percolateur.notation.Line;
import java.util.ArrayList;
import java.util.List;

/// Tables: lines with a `|`, headers above a line of dashes whose colons tell the alignment.
final class Tables {

    private final Block table = new Block(Kind.TABLE);
    private final List<String> alignments = new ArrayList<>();
    private List<Block> rows = new ArrayList<>();
    private boolean leadingPipe;
    private boolean footed;
    private int columns;

    private Tables() {}

    static boolean read(Reading reading) {
        var text = reading.text;
        var at = reading.at;
        if (!hasPipe(text, at) || !reading.afterBoundary()) {
            return false;
        }
        var tables = new Tables();
        tables.leadingPipe = text.startsWith("|", Line.start(text, at));
        while (at < text.length() && hasPipe(text, at)) {
            tables.add(text.substring(at, Line.end(text, at)).strip());
            at = Line.end(text, at);
        }
        tables.close(tables.footed ? Kind.FOOT : Kind.BODY);
        var ended = new Reading(text, reading.parent, reading.notes, reading.depth);
        ended.at = at;
        if (!ended.beforeBoundary() || tables.table.children.stream().noneMatch(part -> part.is(Kind.BODY))) {
            return false;
        }
        tables.level();
        reading.at = at;
        reading.add(tables.table);
        return true;
    }

    private void add(String line) {
        if (isRuleOf(line, '-')) {
            if (rows.isEmpty()) {
                return;
            }
            if (alignments.isEmpty() && !footed) {
                close(Kind.HEAD);
                readAlignments(line);
            } else {
                close(Kind.BODY);
            }
        } else if (isRuleOf(line, '=')) {
            close(Kind.BODY);
            footed = true;
        } else {
            rows.add(row(line));
        }
    }

    private void close(Kind kind) {
        if (!rows.isEmpty()) {
            var part = new Block(kind);
            part.children.addAll(rows);
            table.children.add(part);
            rows = new ArrayList<>();
        }
    }

    private Block row(String line) {
        var cells = cells(line);
        if (leadingPipe && cells.getFirst().isBlank()) {
            cells.removeFirst();
        }
        if (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        var row = new Block(Kind.ROW);
        for (var cell : cells) {
            row.children.add(new Block(Kind.CELL, cell.strip()));
        }
        columns = Math.max(columns, cells.size());
        return row;
    }

    /// Splits at the pipes that stand neither in code nor behind a backslash.
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                if (line.charAt(i) != '|') {
                    cell.append('\\');
                }
                cell.append(line.charAt(i));
            } else if (c == '`') {
                var end = codeEnd(line, i);
                cell.append(line, i, end);
                i = end - 1;
            } else if (c == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static int codeEnd(String line, int start) {
        var i = start;
        while (i < line.length() && line.charAt(i) == '`') {
            i++;
        }
        var close = line.indexOf(line.substring(start, i), i);
        return close < 0 ? i : close + i - start;
    }

    private void readAlignments(String line) {
        for (var column : line.replace('+', '|').split("\\|")) {
            var mark = column.strip();
            if (!mark.isEmpty()) {
                var left = mark.startsWith(":");
                var right = mark.endsWith(":");
                alignments.add(left && right ? "center" : right ? "right" : left ? "left" : "");
            }
        }
    }

    /// Gives every row as many cells, and every cell its alignment.
    private void level() {
        for (var part : table.children) {
            for (var row : part.children) {
                while (row.children.size() < columns) {
                    row.children.add(new Block(Kind.CELL));
                }
                for (var i = 0; i < Math.min(columns, alignments.size()); i++) {
                    if (!alignments.get(i).isEmpty()) {
                        row.children.get(i).attributes().put("style", "text-align: " + alignments.get(i));
                    }
                }
            }
        }
    }

    private static boolean isRuleOf(String line, char mark) {
        return line.indexOf(mark) >= 0 && line.chars().allMatch(c -> c == mark || "+|: \t".indexOf(c) >= 0);
    }

    private static boolean hasPipe(String text, int at) {
        var end = Line.end(text, at);
        for (var i = text.indexOf('|', at); i >= 0 && i < end; i = text.indexOf('|', i + 1)) {
            if (i == at || text.charAt(i - 1) != '\\') {
                return !Line.isBlank(text, at);
            }
        }
        return false;
    }
}
