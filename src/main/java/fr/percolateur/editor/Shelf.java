package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.web.Absent;
import java.util.Arrays;

/// Where the Atelier keeps the documents of one kind: `/atelier/evenements/{slug}/redaction`.
public enum Shelf {
    EVENTS(Kind.EVENT, "evenements", "agenda"),
    NEWS(Kind.ARTICLE, "actualites", "actualites"),
    PAGES(Kind.PAGE, "pages", "pages"),
    SERIES(Kind.SERIES, "series", "series");

    /// In the path of a controller.
    static final String PATH = "/atelier/{shelf:evenements|actualites|pages|series}/{slug}/redaction";

    private final Kind kind;
    private final String word;
    private final String folder;

    Shelf(Kind kind, String word, String folder) {
        this.kind = kind;
        this.word = word;
        this.folder = folder;
    }

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

    public String label() {
        return say("editor.shelf." + word);
    }

    /// `/atelier/evenements/`.
    public String address() {
        return "/atelier/" + word + "/";
    }

    public String writing(String slug) {
        return address() + slug + "/redaction";
    }

    public static String writing(StoredDocument document) {
        return of(document.kind()).writing(document.slug());
    }
}
