package fr.percolateur.content;

import fr.percolateur.document.Document;

/// What a document is called.
final class DocumentTitle {

    private DocumentTitle() {}

    static String of(Document document) {
        return document.frontMatter()
                .text("title")
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> FileName.raw(document.path()));
    }
}
