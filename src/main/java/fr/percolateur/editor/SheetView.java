package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.editor.ItemView.RowView;
import fr.percolateur.editor.ItemView.SectionView;
import fr.percolateur.event.Series;
import fr.percolateur.sheet.Field;
import fr.percolateur.sheet.Mistake;
import fr.percolateur.sheet.Rows;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A filled form as a page shows it, each finding beside its field.
///
/// @param series those that whoever fills it in may choose
record SheetView(
        Sheet sheet, Typed typed, List<Mistake> mistakes, List<Series> series, Map<String, List<Finding>> beside) {

    /// Rows that wait for something new.
    private static final int BLANK = 1;

    private static final String NOWHERE = "";

    static SheetView of(
            Sheet sheet,
            Document document,
            Typed typed,
            List<Mistake> mistakes,
            List<Series> series,
            List<Finding> findings) {
        var beside = new HashMap<String, List<Finding>>();
        for (var finding : findings) {
            beside.computeIfAbsent(sheet.place(document, finding).orElse(NOWHERE), _ -> new ArrayList<>())
                    .add(finding);
        }
        return new SheetView(sheet, typed, mistakes, series, beside);
    }

    List<Finding> elsewhere() {
        return beside.getOrDefault(NOWHERE, List.of());
    }

    List<FieldError> errors() {
        return mistakes.stream()
                .map(mistake -> new FieldError(mistake.field(), mistake.message()))
                .toList();
    }

    List<SectionView> sections() {
        return sheet.sections().stream()
                .map(section -> new SectionView(
                        section.key(),
                        section.title(),
                        section.items().stream()
                                .map(item -> switch (item) {
                                    case Field field -> new ItemView(view(field, field.name()), List.of());
                                    case Rows rows -> new ItemView(null, rows(rows));
                                })
                                .toList()))
                .toList();
    }

    private List<RowView> rows(Rows rows) {
        var views = new ArrayList<RowView>();
        var filled = rows.count(typed);
        for (var row = 0; row < Math.min(filled + BLANK, Rows.MOST); row++) {
            var at = row;
            views.add(new RowView(
                    say(row < filled ? "editor.row" : "editor.row.new", rows.label(), row + 1),
                    rows.columns().stream()
                            .map(column -> view(column, rows.cell(at, column)))
                            .toList()));
        }
        return views;
    }

    private FieldView view(Field field, String name) {
        var value = typed.get(name);
        return new FieldView(
                field,
                name,
                value,
                FieldError.of(name, errors()),
                beside.getOrDefault(name, List.of()),
                choices(field, value));
    }

    private List<Choice> choices(Field field, String value) {
        return switch (field.type()) {
            case CHOICE -> {
                var words = field.options().contains(value) || value.isEmpty()
                        ? field.options().stream()
                        : Stream.concat(field.options().stream(), Stream.of(value));
                yield words.map(word -> new Choice(word, field.word(word), -1, word.equals(value)))
                        .toList();
            }
            case SERIES -> {
                var choices = new ArrayList<Choice>();
                choices.add(new Choice("", field.word(""), -1, value.isEmpty()));
                series.forEach(one -> choices.add(
                        new Choice(one.slug(), one.name(), -1, one.slug().equals(value))));
                if (!value.isEmpty()
                        && series.stream().noneMatch(one -> one.slug().equals(value))) {
                    choices.add(new Choice(value, value, -1, true));
                }
                yield choices;
            }
            case LINE, TEXT, MARKDOWN, BODY, MOMENT, COUNT, LIST, LINES, NAMED_LINES, FLAG, OFFER, SLUG, LINK, EMAIL ->
                List.of();
        };
    }
}
