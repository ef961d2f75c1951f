package fr.percolateur.document;

/// What a document is, told by its folder.
public enum Kind {
    EVENT,
    ARTICLE,
    SERIES
}
