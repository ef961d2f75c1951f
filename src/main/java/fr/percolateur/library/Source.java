package fr.percolateur.library;

import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;

/// A document as it was read, with the fingerprint of its bytes.
record Source(Document document, Kind kind, byte[] sha256) {

    static Source of(String path, byte[] bytes, byte[] sha256) {
        return new Source(Document.read(path, bytes), Kind.of(path).orElseThrow(), sha256);
    }

    String path() {
        return document.path();
    }

    /// The `date` key as it is written.
    String dated() {
        return document.frontMatter().text("date").orElse("");
    }

    String title() {
        return document.title();
    }
}
