package fr.percolateur.content;

import fr.percolateur.document.Kind;
import java.util.Arrays;
import java.util.Optional;

/// The public address of a document: `/agenda/cafe-de-printemps/`.
public record Address(Kind kind, String slug) {

    public static String of(Kind kind, String slug) {
        return new Address(kind, slug).toString();
    }

    /// What kind of document and which slug an address asks for; empty when it is not made like one of ours.
    public static Optional<Address> parse(String address) {
        return Arrays.stream(Kind.values())
                .filter(kind -> address.startsWith(folder(kind)) && address.endsWith("/"))
                .filter(kind -> address.length() > folder(kind).length())
                .map(kind -> new Address(kind, address.substring(folder(kind).length(), address.length() - 1)))
                .filter(asked -> asked.slug().indexOf('/') < 0)
                .findFirst();
    }

    private static String folder(Kind kind) {
        return switch (kind) {
            case EVENT -> "/agenda/";
            case ARTICLE -> "/actualites/";
            case SERIES -> "/series/";
            case PAGE -> "/";
        };
    }

    @Override
    public String toString() {
        return folder(kind) + slug + "/";
    }
}
