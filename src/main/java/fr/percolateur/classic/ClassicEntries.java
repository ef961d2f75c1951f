package fr.percolateur.classic;

import fr.percolateur.document.Change;
import fr.percolateur.document.Change.Changed;
import fr.percolateur.document.Change.Refused;
import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/// Has the classic entries of an event follow an edit of its keys.
///
/// An entry is written anew only when the keys it stands for now say something else than before the edit, and the entry
/// does not say that already. So a document that nobody edited stays as it is, byte for byte, whatever its entries say;
/// an entry that an editor worded by hand stays until the facts change; and to follow twice is to follow once.
public final class ClassicEntries {

    private static final FieldPath ALL = FieldPath.ofKey("champs_informations");

    private static final List<ClassicEntry> ENTRIES =
            List.of(new HoursEntry(), new TermsEntry(), new AccessibilityEntry());

    private ClassicEntries() {}

    /// The edited document with its entries true to its keys. An entry that the header cannot bear (one that an alias
    /// repeats, a header that cannot be read) stays as it is.
    public static Document follow(Document before, Document edited) {
        var followed = edited;
        if (edited.kind().filter(Kind.EVENT::equals).isPresent()) {
            for (var entry : ENTRIES) {
                followed = follow(entry, before.frontMatter(), followed);
            }
        }
        return followed;
    }

    private static Document follow(ClassicEntry entry, FrontMatter before, Document edited) {
        var said = entry.words(before);
        var words = entry.words(edited.frontMatter());
        if (words.equals(said)) {
            return edited;
        }
        var there = Place.of(entry, edited.frontMatter());
        if (words.isEmpty()) {
            return there.content().equals(said)
                    ? after(edited.remove(there.path().toString()), edited)
                    : edited;
        }
        if (entry.says(there.content(), words)) {
            return edited;
        }
        return after(
                there.exists()
                        ? edited.set(there.path().key("contenu"), Value.text(words))
                        : edited.set(there.path(), anew(entry, words)),
                edited);
    }

    private static Value anew(ClassicEntry entry, String words) {
        var keys = new LinkedHashMap<String, Value>();
        keys.put("intitule", Value.text(entry.label()));
        keys.put("contenu", Value.text(words));
        return Value.mapping(keys);
    }

    private static Document after(Change change, Document otherwise) {
        return switch (change) {
            case Changed(var document) -> document;
            case Refused _ -> otherwise;
        };
    }

    /// Where the entry stands, or would: behind the others.
    private record Place(FieldPath path, boolean exists, String content) {

        static Place of(ClassicEntry entry, FrontMatter header) {
            var items = header.get("champs_informations")
                    .filter(Value.Sequence.class::isInstance)
                    .map(value -> ((Value.Sequence) value).items())
                    .orElse(List.of());
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Value.Mapping item
                        && item.text("intitule").filter(entry::labelled).isPresent()) {
                    return new Place(
                            ALL.item(i),
                            true,
                            Objects.requireNonNull(item.text("contenu").orElse("")));
                }
            }
            return new Place(ALL.item(items.size()), false, "");
        }
    }
}
