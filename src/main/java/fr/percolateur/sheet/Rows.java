package fr.percolateur.sheet;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Several of the same: ways to come, stands, questions, practical information.
///
/// @param columns with paths within one of them
public record Rows(String name, FieldPath path, List<Field> columns) implements Item {

    /// More than anyone types, and few enough to be answered.
    public static final int MOST = 60;

    static final String QUESTIONS = "questions";
    static final String STANDS = "stands";

    private static final Pattern CELL =
            Pattern.compile("(?<rows>(?:" + Field.MODEL + ")?[a-z]+)-(?<row>\\d{1,2})-(?<column>[a-z]+)");

    static Rows of(String name, String path, Field... columns) {
        return new Rows(name, FieldPath.of(path), List.of(columns));
    }

    @Override
    public String label() {
        return say("sheet." + spoken());
    }

    private String spoken() {
        return name.replaceFirst("^" + Field.MODEL, "");
    }

    /// Whether something else names them: answers their question, a programme or a question a stand.
    boolean areNamed() {
        return spoken().equals(QUESTIONS) || spoken().equals(STANDS);
    }

    /// Whether one of them says nothing without this.
    boolean need(Field column) {
        return switch (spoken()) {
            case QUESTIONS -> column.type() == FieldType.SLUG || column.type() == FieldType.LINE;
            case STANDS -> column.equals(columns.getFirst());
            default -> false;
        };
    }

    /// As the form names one cell: `acces-0-type`.
    public String cell(int row, Field column) {
        return name + "-" + row + "-" + column.name().substring(column.name().lastIndexOf('-') + 1);
    }

    /// The column that a name of the form means, if it means one of these.
    Optional<Field> column(String cell) {
        var asked = CELL.matcher(cell);
        return asked.matches() && asked.group("rows").equals(name) && Integer.parseInt(asked.group("row")) < MOST
                ? columns.stream()
                        .filter(column -> cell(Integer.parseInt(asked.group("row")), column)
                                .equals(cell))
                        .findFirst()
                : Optional.empty();
    }

    int count(Document document) {
        return path.in(document.frontMatter().root())
                .filter(Value.Sequence.class::isInstance)
                .map(list -> ((Value.Sequence) list).items().size())
                .orElse(0);
    }

    /// How many rows are filled in, up to the last one.
    public int count(Typed typed) {
        for (var row = MOST; row > 0; row--) {
            if (!isBlank(typed, row - 1)) {
                return row;
            }
        }
        return 0;
    }

    /// Whether nothing was typed in this row: a choice that stands at its first word says nothing.
    boolean isBlank(Typed typed, int row) {
        return columns.stream()
                .filter(column -> column.type().isTyped())
                .allMatch(column -> typed.get(cell(row, column)).isBlank());
    }
}
