package fr.percolateur.publication;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import java.util.Arrays;
import java.util.Optional;

/// The word for a kind of document in the addresses of the Atelier.
enum Subject {
    EVENEMENTS(Kind.EVENT),
    ACTUALITES(Kind.ARTICLE),
    PAGES(Kind.PAGE),
    SERIES(Kind.SERIES);

    /// For mappings: what `{type}` may be.
    static final String PATH = "/atelier/{type:evenements|actualites|pages|series}/{slug}";

    private final Kind kind;

    Subject(Kind kind) {
        this.kind = kind;
    }

    static Optional<Kind> kind(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .map(one -> one.kind)
                .findFirst();
    }

    private String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// `/atelier/evenements/cafe-transfo-4`.
    static String address(StoredDocument document) {
        return Arrays.stream(values())
                .filter(one -> one.kind == document.kind())
                .map(one -> "/atelier/" + one.word() + "/" + document.slug())
                .findFirst()
                .orElseThrow();
    }
}
