package fr.percolateur.content;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.document.Kind;
import fr.percolateur.web.Absent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

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

    /// The way from the Atelier to a page of one of its documents, which says itself whose it is.
    ///
    /// @param parents between the list and the page
    public Crumb[] trail(Crumb... parents) {
        // series are listed among the pages
        var list = this == SERIES ? PAGES : this;
        var way = Stream.of(
                new Crumb(say("desk.title"), "/atelier/"),
                new Crumb(say("desk.list." + list.kind.name().toLowerCase(Locale.ROOT) + "s"), list.address()));
        return Stream.concat(way, Stream.of(parents)).toArray(Crumb[]::new);
    }

    public String writing(String slug) {
        return address() + slug + "/redaction";
    }

    public static String writing(StoredDocument document) {
        return address(document) + "/redaction";
    }
}
