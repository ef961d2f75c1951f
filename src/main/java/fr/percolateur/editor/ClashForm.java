package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.saving.Version;
import fr.percolateur.sheet.Clash;
import fr.percolateur.sheet.Item;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import fr.percolateur.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Two texts of one field, and a choice of which to keep.
///
/// @param kept what this one sends, carried along unseen
/// @param author who saved meanwhile; null where that is not known
public record ClashForm(
        Page page, StoredDocument document, @Nullable String author, Map<String, String> kept, List<Both> fields) {

    private static final String KEEP = "garder-";
    private static final String THEIRS = "autre";

    /// @param mine and `theirs` in words
    public record Both(String name, String label, String mine, String theirs, List<Choice> choices) {}

    static ClashForm of(
            Page page, StoredDocument stored, Sheet sheet, Typed sent, Clash clash, @Nullable Version last) {
        var theirs = sheet.read(stored.document());
        var kept = new LinkedHashMap<>(clash.mine().values());
        clash.both().forEach(item -> kept.putAll(sheet.only(item, sent).values()));
        var author = last == null ? null : last.author();
        return new ClashForm(
                page,
                stored,
                author,
                kept,
                clash.both().stream()
                        .map(item -> new Both(
                                KEEP + item.name(),
                                item.label(),
                                sheet.told(item, sent),
                                sheet.told(item, theirs),
                                choices(author)))
                        .toList());
    }

    private static List<Choice> choices(@Nullable String author) {
        return List.of(
                new Choice("moi", say("editor.clash.mine"), -1, true),
                new Choice(
                        THEIRS,
                        author == null ? say("editor.clash.theirs") : say("editor.clash.theirs.of", author),
                        -1,
                        false));
    }

    /// Without the fields in which the other’s text was chosen: what is not sent is not touched.
    static Typed chosen(Sheet sheet, Typed typed, MultiValueMap<String, String> sent) {
        var kept = new LinkedHashMap<>(typed.values());
        sheet.sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(item -> THEIRS.equals(sent.getFirst(KEEP + item.name())))
                .forEach(item -> kept.keySet().removeAll(cells(sheet, item, typed)));
        return new Typed(kept);
    }

    private static java.util.Set<String> cells(Sheet sheet, Item item, Typed typed) {
        return sheet.only(item, typed).values().keySet();
    }

    public String action() {
        return Shelf.writing(document);
    }

    public String lede() {
        return author == null ? say("editor.clash.lede") : say("editor.clash.lede.by", author);
    }
}
