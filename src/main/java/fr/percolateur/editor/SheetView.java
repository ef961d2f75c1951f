package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.document.Document;
import fr.percolateur.document.Severity;
import fr.percolateur.editor.ItemView.RowView;
import fr.percolateur.editor.ItemView.SectionView;
import fr.percolateur.event.Series;
import fr.percolateur.proofreading.Remark;
import fr.percolateur.sheet.Field;
import fr.percolateur.sheet.Mistake;
import fr.percolateur.sheet.Rows;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A filled form as a page shows it, each finding beside its field.
///
/// @param series those that whoever fills it in may choose
/// @param beside what is said of each field, by its name
public record SheetView(
        Sheet sheet, Typed typed, List<Mistake> mistakes, List<Series> series, Map<String, List<Remark>> beside) {

    /// Rows that wait for something new.
    private static final int BLANK = 1;

    private static final String NOWHERE = "";

    static SheetView of(
            Sheet sheet,
            Document document,
            Typed typed,
            List<Mistake> mistakes,
            List<Series> series,
            List<Remark> remarks) {
        var beside = new HashMap<String, List<Remark>>();
        for (var remark : remarks) {
            beside.computeIfAbsent(sheet.place(document, remark.finding()).orElse(NOWHERE), _ -> new ArrayList<>())
                    .add(remark);
        }
        return new SheetView(sheet, typed, mistakes, series, beside);
    }

    /// What is said of all of it, in counts and beside each field: the page includes it, and a script asks for it again
    /// while one types.
    ///
    /// @param mended what a mend writes into the fields
    /// @param permission to mend what stands in none of them
    public record Proof(SheetView form, Typed mended, Permission permission) {

        /// On the button of a finding that is said of this field.
        public static String mend(String field, Permission permission) {
            return field.equals(NOWHERE) ? permission.mend() : say("editor.mend");
        }

        public boolean isClean() {
            return form.beside.isEmpty();
        }

        public long count(Severity severity) {
            return form.beside.values().stream()
                    .flatMap(List::stream)
                    .filter(remark -> remark.finding().severity() == severity)
                    .count();
        }

        /// The counts, as they are told to those who do not see them.
        public String told() {
            var counts = Stream.of(Severity.values())
                    .filter(severity -> count(severity) > 0)
                    .map(severity -> say("editor.summary." + word(severity) + "s", count(severity)))
                    .collect(Collectors.joining(", "));
            return counts.isEmpty() ? say("editor.summary.none") : say("editor.summary.told", counts);
        }

        /// Where the first error stands, as an anchor; empty without one beside a field.
        public String firstError() {
            return form.sections().stream()
                    .flatMap(section -> section.items().stream())
                    .flatMap(item -> item.field() == null
                            ? item.rows().stream().flatMap(row -> row.cells().stream())
                            : Stream.of(item.field()))
                    .filter(view -> view.remarks().stream().anyMatch(Remark::isError))
                    .map(FieldView::name)
                    .findFirst()
                    .orElse("");
        }

        private static String word(Severity severity) {
            return severity.name().toLowerCase(Locale.ROOT);
        }
    }

    List<Remark> elsewhere() {
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
                                    case Field field -> new ItemView(view(field, field.name(), false), List.of());
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
                            .map(column -> view(column, rows.cell(at, column), at < filled))
                            .toList()));
        }
        return views;
    }

    /// @param stands whether it is a cell of a row that the document has, and may leave a choice open
    private FieldView view(Field field, String name, boolean stands) {
        var value = typed.get(name);
        return new FieldView(
                field,
                name,
                value,
                FieldError.of(name, errors()),
                beside.getOrDefault(name, List.of()),
                choices(field, value, stands));
    }

    private List<Choice> choices(Field field, String value, boolean stands) {
        return switch (field.type()) {
            case CHOICE -> {
                // a browser sends the first word of those it is given: what was not chosen must be one of them
                var words = field.options().contains(value) || value.isEmpty() && !stands
                        ? field.options().stream()
                        : Stream.concat(Stream.of(value), field.options().stream());
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
