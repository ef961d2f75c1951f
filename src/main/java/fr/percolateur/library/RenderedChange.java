package fr.percolateur.library;

import fr.percolateur.content.Imported;
import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.markup.Rendered;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A document ready to be written.
///
/// @param links what it asked for when it was rendered, so that it is rendered anew when these come or go
record RenderedChange(Plan.Change change, Imported imported, String[] links) {

    /// The same with nothing to show: a draft that keeps its bytes.
    RenderedChange unrendered() {
        return new RenderedChange(change, nothing(imported.id(), imported.slug(), imported.document()), new String[0]);
    }

    static Imported nothing(long id, String slug, Document document) {
        var nothing = new Rendered("", "", List.of(), List.of());
        return new Imported(id, slug, document, nothing, nothing, false, null, null, null, Map.of(), null);
    }

    Stream<Finding> findings() {
        return Stream.of(
                        imported.document().findings(),
                        imported.lede().findings(),
                        imported.body().findings())
                .flatMap(List::stream);
    }
}
