package fr.percolateur.document;

/// What became of a change asked of a document.
public sealed interface Change {

    /// Done: the document with its new bytes. It is the same document when it said so already.
    record Changed(Document document) implements Change {}

    /// Not done, since the bytes of something else would have changed or the value cannot be said; the finding tells.
    record Refused(Finding finding) implements Change {}
}
