package fr.percolateur.drafting;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Value;
import java.util.List;
import java.util.stream.Collectors;

/// The bones of an edition: where, for whom, in which steps. Nothing of what was said there, nothing that sends anyone
/// to it, and no service of accessibility: what was booked for one edition is booked for no other.
final class Structure {

    private static final List<String> KEPT = List.of(
            "categories",
            "lieu",
            "adresse",
            "acces",
            "serie",
            "public",
            "contact",
            "inscription.sur_place",
            "inscription.en_ligne",
            "inscription.approbation",
            "inscription.accompagnants");

    private Structure() {}

    /// @param blank what the bones are written into
    static Document of(Document edition, Document blank) {
        return body(header(edition.frontMatter().root(), KEPT, blank), edition.body());
    }

    /// @param said by the keys of an event
    /// @param paths of what is taken of it
    static Document header(Value.Mapping said, List<String> paths, Document blank) {
        var document = blank;
        for (var path : paths) {
            document = taken(document, FieldPath.of(path), said);
        }
        return document;
    }

    private static Document taken(Document document, FieldPath path, Value.Mapping said) {
        return path.in(said)
                .filter(value -> !Value.NONE.says(value))
                .map(value -> document.set(path, value) instanceof Change.Changed(var changed) ? changed : document)
                .orElse(document);
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
}
