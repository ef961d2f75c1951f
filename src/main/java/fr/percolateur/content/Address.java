package fr.percolateur.content;

import fr.percolateur.document.Kind;

/// The public address of a document.
public final class Address {

    private Address() {}

    /// Such as `/agenda/cafe-de-printemps/`.
    public static String of(Kind kind, String slug) {
        return switch (kind) {
                    case EVENT -> "/agenda/";
                    case ARTICLE -> "/actualites/";
                    case SERIES -> "/series/";
                }
                + slug + "/";
    }
}
