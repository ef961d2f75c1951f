package fr.percolateur.sheet;

import static fr.percolateur.wording.Wording.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows that two people changed from the same save, one by one. A form names rows by their rank, and the other may have
/// moved them: each is found again by what it says, else by its title, else by its rank and one word that stayed.
final class RowsClash {

    private static final int GONE = -1;

    private final Rows rows;
    private final List<Row> base;
    private final List<Row> mine;
    private final List<Row> theirs;
    /// For each row of the base, its rank among theirs.
    private final int[] found;

    private final List<Clash.Both> both = new ArrayList<>();
    private Typed written = Typed.NOTHING;
    private int next;

    private RowsClash(Rows rows, Typed base, Typed mine, Typed theirs) {
        this.rows = rows;
        this.base = read(rows, base, rows.count(base));
        this.mine = read(rows, mine, Math.max(rows.count(mine), this.base.size()));
        this.theirs = read(rows, theirs, rows.count(theirs));
        this.found = new int[this.base.size()];
        this.next = this.theirs.size();
    }

    static Clash of(Rows rows, Typed base, Typed mine, Typed theirs) {
        var clash = new RowsClash(rows, base, mine, theirs);
        clash.find();
        clash.merge();
        return new Clash(clash.written, clash.both);
    }

    /// @param cells in the order of the columns
    private record Row(Rows rows, List<String> cells) {

        String title() {
            return cells.getFirst().strip();
        }

        boolean isBlank() {
            return IntStream.range(0, cells.size())
                    .filter(at -> rows.columns().get(at).type().isTyped())
                    .allMatch(at -> cells.get(at).isBlank());
        }

        boolean same(Row other) {
            return IntStream.range(0, cells.size())
                    .allMatch(at -> rows.columns().get(at).type().same(cells.get(at), other.cells.get(at)));
        }

        boolean isTitledAs(Row other) {
            return !title().isEmpty() && title().equalsIgnoreCase(other.title());
        }

        boolean shares(Row other) {
            return IntStream.range(0, cells.size())
                    .filter(at -> rows.columns().get(at).type().isTyped()
                            && !cells.get(at).isBlank())
                    .anyMatch(at -> rows.columns().get(at).type().same(cells.get(at), other.cells.get(at)));
        }

        /// A cell a line, each with its name.
        String told() {
            return IntStream.range(0, cells.size())
                    .filter(at -> !cells.get(at).isBlank())
                    .mapToObj(at -> say(
                            "sheet.cell",
                            rows.columns().get(at).label(),
                            Sheet.told(rows.columns().get(at), cells.get(at)).replace("\n", ", ")))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static List<Row> read(Rows rows, Typed typed, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Row(
                        rows,
                        rows.columns().stream()
                                .map(column -> typed.get(rows.cell(at, column)))
                                .toList()))
                .toList();
    }

    private void find() {
        Arrays.fill(found, GONE);
        find(Row::same);
        find(Row::isTitledAs);
        var left = unfound();
        var fresh =
                IntStream.range(0, theirs.size()).filter(this::isNew).boxed().toList();
        for (var rank = 0; rank < Math.min(left.size(), fresh.size()); rank++) {
            if (base.get(left.get(rank)).shares(theirs.get(fresh.get(rank)))) {
                found[left.get(rank)] = fresh.get(rank);
            }
        }
    }

    private void find(BiPredicate<Row, Row> alike) {
        for (var at : unfound()) {
            found[at] = IntStream.range(0, theirs.size())
                    .filter(other -> isNew(other) && alike.test(base.get(at), theirs.get(other)))
                    .findFirst()
                    .orElse(GONE);
        }
    }

    private List<Integer> unfound() {
        return IntStream.range(0, base.size())
                .filter(at -> found[at] == GONE)
                .boxed()
                .toList();
    }

    private boolean isNew(int other) {
        return Arrays.stream(found).noneMatch(rank -> rank == other);
    }

    private void merge() {
        for (var at = 0; at < base.size(); at++) {
            if (!mine.get(at).same(base.get(at))) {
                changed(base.get(at), mine.get(at), found[at]);
            }
        }
        for (var row : mine.subList(base.size(), mine.size())) {
            if (!row.isBlank()) {
                added(row);
            }
        }
    }

    /// Into the row that stands there now; one that the other took away is put behind theirs.
    private void changed(Row before, Row now, int other) {
        if (other == GONE) {
            if (!now.isBlank()) {
                clash(before, now, "", next++);
            }
        } else if (before.same(theirs.get(other))) {
            written = written.with(typed(now, other));
        } else if (!now.same(theirs.get(other))) {
            clash(before, now, theirs.get(other).told(), other);
        }
    }

    private void added(Row row) {
        var alike = IntStream.range(0, theirs.size())
                .filter(this::isNew)
                .filter(other -> row.same(theirs.get(other)) || row.isTitledAs(theirs.get(other)))
                .findFirst();
        if (alike.isEmpty()) {
            written = written.with(typed(row, next++));
        } else if (!row.same(theirs.get(alike.getAsInt()))) {
            clash(row, row, theirs.get(alike.getAsInt()).told(), alike.getAsInt());
        }
    }

    private void clash(Row named, Row ours, String theirWords, int at) {
        both.add(new Clash.Both(
                rows.name() + "-" + at,
                named.title().isEmpty() ? rows.label() : say("sheet.row", rows.label(), named.title()),
                true,
                ours.isBlank() ? "" : ours.told(),
                theirWords,
                typed(ours, at)));
    }

    private Typed typed(Row row, int at) {
        var cells = new LinkedHashMap<String, String>();
        for (var column = 0; column < row.cells().size(); column++) {
            cells.put(rows.cell(at, rows.columns().get(column)), row.cells().get(column));
        }
        return new Typed(cells);
    }
}
