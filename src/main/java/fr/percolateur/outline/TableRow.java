package fr.percolateur.outline;

import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.HourMention;
import fr.percolateur.prose.Name;
import fr.percolateur.prose.Timed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a timetable: when | what | who, the hour in whatever column stands alone. A break in a cell parts it.
///
/// @param speakers the names in the columns behind the title
public record TableRow(HourMention hour, String title, List<String> speakers) {

    private static final int MOST_CELLS = 8;

    /// Null for a row without an hour, and for what is no row.
    public static @Nullable TableRow of(Block block) {
        if (block.kind() != Block.Kind.ROW) {
            return null;
        }
        var text = String.join("|", block.lines().stream().map(Line::text).toList());
        var cells = new ArrayList<>(Arrays.stream(text.split("\\|", MOST_CELLS))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList());
        var hour = cells.stream().filter(TableRow::isHour).findFirst();
        if (hour.isEmpty()) {
            return null;
        }
        cells.removeIf(cell -> isHour(cell) || isLength(cell));
        var timed = Timed.of(hour.get());
        return cells.isEmpty() || timed == null
                ? null
                : new TableRow(
                        timed.hour(),
                        cells.getFirst(),
                        cells.subList(1, cells.size()).stream()
                                .flatMap(cell -> Name.in(cell).stream())
                                .map(Name::text)
                                .distinct()
                                .toList());
    }

    private static boolean isHour(String cell) {
        var timed = Timed.of(cell);
        return timed != null && timed.rest().chars().noneMatch(Character::isLetter);
    }

    private static boolean isLength(String cell) {
        return FrenchTime.durations(cell).stream()
                .anyMatch(length -> length.from() < 3 && cell.length() - length.to() < 3);
    }
}
