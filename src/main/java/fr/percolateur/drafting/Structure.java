package fr.percolateur.drafting;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Value;
import java.util.List;
import java.util.stream.Collectors;

/// The bones of an edition: where, for whom, in which steps. Nothing of what was said there, nothing that sends anyone
/// to
/// it, and no service of accessibility: what was booked for one edition is booked for no other.
final class Structure {

    private static final List<String> KEPT =
            List.of("categories", "lieu", "adresse", "acces", "serie", "public", "contact");

    private Structure() {}

    /// @param blank what the bones are written into
    static Document of(Document edition, Document blank) {
        var header = edition.frontMatter();
        var document = blank;
        for (var key : KEPT) {
            var value = header.get(key).filter(found -> !Value.NONE.says(found));
            if (value.isPresent()) {
                document = set(document, key, value.get());
            }
        }
        for (var mode : List.of("sur_place", "en_ligne", "approbation", "accompagnants")) {
            var path = FieldPath.of("inscription." + mode);
            var value = path.in(header.root());
            if (value.isPresent()) {
                document = set(document, path.toString(), value.get());
            }
        }
        return body(document, edition.body());
    }

    /// The same document with the headings of its text alone.
    static Document headings(Document document) {
        return body(document, document.body());
    }

    private static Document body(Document document, String text) {
        var headings =
                text.lines().filter(line -> line.matches("#{1,6} .*")).collect(Collectors.joining("\n\n", "\n", "\n"));
        return document.withBody(headings.isBlank() ? "" : headings) instanceof Change.Changed(var changed)
                ? changed
                : document;
    }

    private static Document set(Document document, String path, Value value) {
        return document.set(path, value) instanceof Change.Changed(var changed) ? changed : document;
    }
}
