package fr.percolateur.sheet;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Slug;
import fr.percolateur.document.Value;
import fr.percolateur.sheet.FieldType.Meant;
import fr.percolateur.sheet.FieldType.Unclear;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Writes a filled form into a document, field after field, and nothing that was not touched.
final class Pen {

    private final Document before;
    private final Typed typed;
    private final List<Mistake> mistakes = new ArrayList<>();
    private Document document;

    Pen(Document before, Typed typed) {
        this.before = before;
        this.document = before;
        this.typed = typed;
    }

    Sheet.Outcome outcome() {
        return mistakes.isEmpty() ? new Sheet.Written(document) : new Sheet.Mistaken(List.copyOf(mistakes));
    }

    void write(Item item) {
        switch (item) {
            case Field field -> field(field);
            case Rows rows -> rows(rows);
        }
    }

    private void field(Field field) {
        if (!typed.has(field.name())) {
            return;
        }
        var now = typed.get(field.name());
        var stood = field.read(before);
        if (field.type().same(stood, now)) {
            return;
        }
        if (field.name().equals("titre") && now.isBlank()) {
            mistakes.add(new Mistake(field.name(), say("sheet.mistake.title")));
            return;
        }
        if (field.type() == FieldType.CHOICE
                && !now.isEmpty()
                && !field.options().contains(now)) {
            mistakes.add(new Mistake(field.name(), say("sheet.mistake.choice", field.label())));
            return;
        }
        switch (field.type().meaning(now, written(field))) {
            case Unclear(var why) -> mistakes.add(new Mistake(field.name(), say(why, field.label())));
            case Meant(var value)
            when field.type() == FieldType.BODY ->
                take(field.name(), document.withBody(value.map(Pen::text).orElse("")));
            case Meant(var value) -> put(field.name(), field.path(before), value);
        }
    }

    /// What stood there, with the line end it may have.
    private String written(Field field) {
        return field.value(before).map(Pen::text).orElse("");
    }

    private static String text(Value value) {
        return value instanceof Value.Scalar scalar ? scalar.text() : "";
    }

    private void put(String name, FieldPath path, Optional<Value> value) {
        if (value.isPresent()) {
            take(name, document.set(path, value.get()));
        } else {
            remove(name, path);
        }
    }

    /// What is left empty on the way goes too.
    private void remove(String name, FieldPath path) {
        if (path.in(document.frontMatter().root()).isEmpty()) {
            return;
        }
        take(name, document.remove(path.toString()));
        if (path.steps().size() > 1) {
            var parent = new FieldPath(path.steps().subList(0, path.steps().size() - 1));
            if (parent.in(document.frontMatter().root()).filter(Pen::isEmpty).isPresent()) {
                remove(name, parent);
            }
        }
    }

    private static boolean isEmpty(Value value) {
        return switch (value) {
            case Value.Mapping mapping -> mapping.entries().isEmpty();
            case Value.Sequence list -> list.items().isEmpty();
            case Value.Scalar scalar -> scalar.isNull();
        };
    }

    private void take(String name, Change change) {
        switch (change) {
            case Change.Changed(var changed) -> document = changed;
            case Change.Refused(var finding) -> mistakes.add(new Mistake(name, finding.message()));
        }
    }

    /// Rows that stand are changed cell by cell; those that were emptied go, from the last; new ones come behind.
    private void rows(Rows rows) {
        var standing = rows.count(before);
        for (var row = standing - 1; row >= 0; row--) {
            if (!isSent(rows, row)) {
                continue;
            }
            if (rows.isBlank(typed, row) && !rows.isBlank(new Typed(readings(rows, row)), row)) {
                remove(rows.cell(row, rows.columns().getFirst()), rows.path().item(row));
            } else {
                for (var column : rows.columns()) {
                    field(column.in(rows, row));
                }
            }
        }
        for (var row = standing; row < Rows.MOST; row++) {
            if (!rows.isBlank(typed, row)) {
                add(rows, row);
            }
        }
    }

    private boolean isSent(Rows rows, int row) {
        return rows.columns().stream().anyMatch(column -> typed.has(rows.cell(row, column)));
    }

    private LinkedHashMap<String, String> readings(Rows rows, int row) {
        var readings = new LinkedHashMap<String, String>();
        for (var column : rows.columns()) {
            readings.put(rows.cell(row, column), column.in(rows, row).read(before));
        }
        return readings;
    }

    private void add(Rows rows, int row) {
        var entries = new LinkedHashMap<String, Value>();
        var first = rows.columns().getFirst();
        var wrong = mistakes.size();
        if (rows.areNamed()) {
            entries.put("id", Value.text(id(typed.get(rows.cell(row, first)), row)));
        }
        for (var column : rows.columns()) {
            var name = rows.cell(row, column);
            var now = typed.get(name);
            if (column.type() == FieldType.CHOICE && !column.options().contains(now)) {
                mistakes.add(new Mistake(name, say("sheet.mistake.choice", column.label())));
                continue;
            }
            switch (column.type().meaning(now, "")) {
                case Unclear(var why) -> mistakes.add(new Mistake(name, say(why, column.label())));
                case Meant(var value)
                when value.isPresent() -> entries.put(column.paths().getFirst().toString(), value.get());
                case Meant _ -> required(rows, column, name);
            }
        }
        if (mistakes.size() == wrong) {
            var at = rows.count(document);
            take(rows.cell(row, first), document.set(rows.path().item(at), Value.mapping(entries)));
        }
    }

    private void required(Rows rows, Field column, String name) {
        if (rows.need(column)) {
            mistakes.add(new Mistake(name, say("sheet.mistake.needed", column.label())));
        }
    }

    /// A name that nothing else of the document has.
    private String id(String words, int row) {
        var parts = Slug.of(words).split("-");
        var id = String.join("-", List.of(parts).subList(0, Math.min(4, parts.length)));
        return new String(before.bytes(), StandardCharsets.UTF_8).contains("id: " + id) ? id + "-" + (row + 1) : id;
    }
}
