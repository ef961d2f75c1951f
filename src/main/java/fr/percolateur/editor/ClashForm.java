package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.saving.Version;
import fr.percolateur.sheet.Clash;
import fr.percolateur.sheet.Typed;
import fr.percolateur.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// Two texts of one field, or of one row, and a choice of which to keep.
///
/// @param author who saved meanwhile; null where that is not known
/// @param kept what this one sends, carried along unseen
public record ClashForm(
        Page page, StoredDocument document, @Nullable String author, Map<String, String> kept, List<Texts> texts) {

    private static final String KEEP = "garder-";
    private static final String THEIRS = "autre";

    /// @param name of the choice
    /// @param mine and `theirs` in words
    public record Texts(String name, String label, String mine, String theirs, List<Choice> choices) {}

    static ClashForm of(Page page, StoredDocument stored, Clash clash, @Nullable Version last) {
        var kept = new LinkedHashMap<>(clash.mine().values());
        clash.both().forEach(both -> kept.putAll(both.sent().values()));
        var author = last == null ? null : last.author();
        return new ClashForm(
                page,
                stored,
                author,
                kept,
                clash.both().stream()
                        .map(both -> new Texts(
                                KEEP + both.name(),
                                both.label(),
                                words(both, both.ours()),
                                words(both, both.theirs()),
                                choices(author)))
                        .toList());
    }

    private static String words(Clash.Both both, String text) {
        return text.isBlank() ? say(both.isRow() ? "editor.clash.gone" : "editor.clash.empty") : text;
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

    /// Without those in which the other’s text was chosen: what is not sent is not touched.
    static Typed chosen(Typed typed, MultiValueMap<String, String> sent) {
        var kept = new LinkedHashMap<>(typed.values());
        sent.forEach((name, choice) -> {
            if (name.startsWith(KEEP) && choice.contains(THEIRS)) {
                var left = name.substring(KEEP.length());
                kept.keySet().removeIf(cell -> cell.equals(left) || cell.startsWith(left + "-"));
            }
        });
        return new Typed(kept);
    }

    public String action() {
        return Shelf.writing(document);
    }

    public String lede() {
        return author == null ? say("editor.clash.lede") : say("editor.clash.lede.by", author);
    }
}
