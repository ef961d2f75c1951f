package fr.percolateur.content;

import fr.percolateur.document.Kind;
import fr.percolateur.web.Absent;
import java.util.Arrays;

/// Where the Atelier keeps the documents of one kind: `/atelier/evenements/{slug}/redaction`.
public enum Shelf {
    EVENTS(Kind.EVENT, "evenements", "agenda"),
    NEWS(Kind.ARTICLE, "actualites", "actualites"),
    PAGES(Kind.PAGE, "pages", "_percolateur/pages"),
    SERIES(Kind.SERIES, "series", "series");

    /// A document, in the path of a controller.
    public static final String PATH = "/atelier/{shelf:evenements|actualites|pages|series}/{slug}";

    private final Kind kind;
    private final String word;
    private final String folder;

    Shelf(Kind kind, String word, String folder) {
        this.kind = kind;
        this.word = word;
        this.folder = folder;
    }

    /// @throws Absent when no address has this word
    public static Shelf of(String word) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.word.equals(word))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    public static Shelf of(Kind kind) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    public Kind kind() {
        return kind;
    }

    /// The folder of its documents, as import and export know it.
    public String folder() {
        return folder;
    }

    /// `/atelier/evenements/`.
    public String address() {
        return "/atelier/" + word + "/";
    }

    /// `/atelier/evenements/cafe-transfo-4`.
    public static String address(StoredDocument document) {
        return of(document.kind()).address() + document.slug();
    }

    public String writing(String slug) {
        return address() + slug + "/redaction";
    }

    public static String writing(StoredDocument document) {
        return address(document) + "/redaction";
    }
}
