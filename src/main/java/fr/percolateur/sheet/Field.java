package fr.percolateur.sheet;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Value;
import fr.percolateur.wording.Wording;
import java.util.List;
import java.util.Optional;

/// One field of a form, and where the header keeps it.
///
/// @param paths the key it is written under, then older names of it; the first that the document has is kept
/// @param options the words of a choice, as the header writes them
public record Field(String name, FieldType type, List<FieldPath> paths, List<String> options) implements Item {

    /// Before the names of what a series gives to its events, which are spoken of as those of an event.
    static final String MODEL = "modele-";

    static Field of(String name, FieldType type, String... paths) {
        return new Field(name, type, List.of(paths).stream().map(FieldPath::of).toList(), List.of());
    }

    static Field choice(String name, String path, String... options) {
        return new Field(name, FieldType.CHOICE, List.of(FieldPath.of(path)), List.of(options));
    }

    @Override
    public String label() {
        return say(key());
    }

    public String help() {
        return Wording.knows(key() + ".help") ? say(key() + ".help") : "";
    }

    /// Of a cell, that of its column: `acces-0-type` is spoken of as `acces-type`.
    private String key() {
        return "sheet." + name.replaceFirst("^" + MODEL, "").replaceFirst("-\\d+-", "-");
    }

    /// The word of an option on screen; the option itself where it is none of ours.
    public String word(String option) {
        var key = key() + "." + (option.isEmpty() ? "none" : option);
        return Wording.knows(key) ? say(key) : option;
    }

    FieldPath path(Document document) {
        var root = document.frontMatter().root();
        return paths.stream()
                .filter(path ->
                        path.in(root).filter(value -> !Value.NONE.says(value)).isPresent())
                .findFirst()
                .orElse(paths.getFirst());
    }

    /// What stands there, as people type it.
    String read(Document document) {
        return type == FieldType.BODY
                ? type.typed(Value.text(document.body()))
                : path(document)
                        .in(document.frontMatter().root())
                        .map(type::typed)
                        .orElse("");
    }

    /// The same field within one row.
    Field in(Rows rows, int row) {
        return new Field(
                rows.cell(row, this),
                type,
                paths.stream().map(path -> within(rows, row, path)).toList(),
                options);
    }

    private static FieldPath within(Rows rows, int row, FieldPath path) {
        var whole = rows.path().item(row);
        for (var step : path.steps()) {
            whole = step instanceof FieldPath.Key(var key) ? whole.key(key) : whole;
        }
        return whole;
    }

    Optional<Value> value(Document document) {
        return path(document).in(document.frontMatter().root());
    }
}
