package fr.percolateur.sheet;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The form of one kind of documents.
public final class Sheet {

    public static final String BODY = "texte";

    private final List<Section> sections;

    private Sheet(List<Section> sections) {
        this.sections = sections;
    }

    public static Sheet of(Kind kind) {
        return new Sheet(
                switch (kind) {
                    case EVENT -> Sheets.EVENT;
                    case ARTICLE -> Sheets.ARTICLE;
                    case PAGE -> Sheets.PAGE;
                    case SERIES -> Sheets.SERIES_SHEET;
                });
    }

    public List<Section> sections() {
        return sections;
    }

    private Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /// Whether a form may set this: anything else that is sent is not for it.
    public boolean owns(String name) {
        return field(name).isPresent();
    }

    /// The field of this name, or the column of this cell.
    public Optional<Field> field(String name) {
        return items().flatMap(item -> switch (item) {
                    case Field field ->
                        Stream.of(field).filter(one -> one.name().equals(name));
                    case Rows rows -> rows.column(name).stream();
                })
                .findFirst();
    }

    /// What stands in the document, as people type it.
    public Typed read(Document document) {
        var values = new LinkedHashMap<String, String>();
        items().flatMap(item -> fields(item, document))
                .forEach(field -> values.put(field.name(), field.read(document)));
        return new Typed(values);
    }

    private static Stream<Field> fields(Item item, Document document) {
        return switch (item) {
            case Field field -> Stream.of(field);
            case Rows rows ->
                IntStream.range(0, rows.count(document))
                        .boxed()
                        .flatMap(row -> rows.columns().stream().map(column -> column.in(rows, row)));
        };
    }

    /// What differs between two fillings, in the order of the form: rows are told of as one.
    public List<Item> differing(Typed one, Typed other) {
        return items().filter(item -> switch (item) {
                    case Field field -> !field.type().same(one.get(field.name()), other.get(field.name()));
                    case Rows rows -> differ(rows, one, other);
                })
                .toList();
    }

    private static boolean differ(Rows rows, Typed one, Typed other) {
        var most = Math.max(rows.count(one), rows.count(other));
        return IntStream.range(0, most)
                .anyMatch(row -> rows.columns().stream().anyMatch(column -> {
                    var cell = rows.cell(row, column);
                    return !column.type().same(one.get(cell), other.get(cell));
                }));
    }

    /// What stands in one item, and nothing else: a field, or all cells of its rows.
    public Typed only(Item item, Typed typed) {
        var kept = new LinkedHashMap<String, String>();
        typed.values().forEach((name, value) -> {
            var belongs = switch (item) {
                case Field field -> field.name().equals(name);
                case Rows rows -> rows.column(name).isPresent();
            };
            if (belongs) {
                kept.put(name, value);
            }
        });
        return new Typed(kept);
    }

    public Optional<Item> item(String name) {
        return items().filter(item -> item.name().equals(name)).findFirst();
    }

    /// What stands in one item, in words: a choice by its word on screen, rows one a line.
    public String told(Item item, Typed typed) {
        return switch (item) {
            case Field field -> told(field, typed.get(field.name()));
            case Rows rows ->
                IntStream.range(0, rows.count(typed))
                        .mapToObj(row -> rows.columns().stream()
                                .map(column -> told(column, typed.get(rows.cell(row, column)))
                                        .replace("\n", ", "))
                                .filter(words -> !words.isBlank())
                                .collect(Collectors.joining(" ; ")))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n"));
        };
    }

    static String told(Field field, String value) {
        return switch (field.type()) {
            case CHOICE -> value.isEmpty() ? "" : field.word(value);
            case FLAG -> say(value.isEmpty() ? "sheet.no" : "sheet.yes");
            case LINE,
                    TEXT,
                    MARKDOWN,
                    BODY,
                    MOMENT,
                    COUNT,
                    LIST,
                    LINES,
                    NAMED_LINES,
                    SERIES,
                    OFFER,
                    SLUG,
                    LINK,
                    EMAIL -> value;
        };
    }

    public sealed interface Outcome {}

    /// The document as the form has it: the same one when nothing was touched.
    public record Written(Document document) implements Outcome {}

    public record Mistaken(List<Mistake> mistakes) implements Outcome {}

    /// What the document would be with this filling. A field that is not in it, or that says what the document says, is
    /// left as it stands.
    public Outcome write(Document document, Typed typed) {
        var pen = new Pen(document, typed);
        items().forEach(pen::write);
        return pen.outcome();
    }

    /// The name of the field that a finding is about; empty where the form has none for it.
    public Optional<String> place(Document document, Finding finding) {
        if (finding.place().line() >= document.bodyLine() && !document.body().isEmpty()) {
            return Optional.of(BODY);
        }
        return document.frontMatter().at(finding.place()).flatMap(path -> place(document, path));
    }

    private Optional<String> place(Document document, FieldPath found) {
        return items().flatMap(item -> fields(item, document))
                .filter(field -> field.type() != FieldType.BODY)
                .filter(field -> field.paths().stream().anyMatch(path -> touches(path, found)))
                .map(Field::name)
                .findFirst();
    }

    /// Whether one stands within the other.
    private static boolean touches(FieldPath path, FieldPath found) {
        var shared = Math.min(path.steps().size(), found.steps().size());
        return path.steps().subList(0, shared).equals(found.steps().subList(0, shared));
    }
}
