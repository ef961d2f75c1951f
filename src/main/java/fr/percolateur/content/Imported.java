package fr.percolateur.content;

import fr.percolateur.document.Document;
import fr.percolateur.markup.Rendered;

/// A document on its way into the store, with the row it has there.
///
/// @param id of the stored document, the same for as long as it lives, also when its file is renamed
/// @param visible whether it is public: published and readable (a date of publication may still hold it back)
public record Imported(long id, String slug, Document document, Rendered lede, Rendered body, boolean visible) {}
