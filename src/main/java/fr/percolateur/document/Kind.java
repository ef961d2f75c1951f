package fr.percolateur.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a document is, told by its folder.
public enum Kind {
    EVENT,
    ARTICLE,
    SERIES,
    PAGE;

    /// The kind of the file at this path, with `/`; empty when the file is no document of ours. The nearest folder that
    /// tells decides, so that the place where a site happens to be checked out does not; `pages` is a common name,
    /// and tells only where no other does.
    public static Optional<Kind> of(String path) {
        var lower = path.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".md") && !lower.endsWith(".markdown")) {
            return Optional.empty();
        }
        var folders = path.split("/", -1);
        for (var i = folders.length - 2; i >= 0; i--) {
            var kind = ofFolder(folders[i]);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Arrays.asList(folders).subList(0, folders.length - 1).contains("pages")
                ? Optional.of(PAGE)
                : Optional.empty();
    }

    private static Optional<Kind> ofFolder(String name) {
        return switch (name) {
            case "agenda", "_evenements" -> Optional.of(EVENT);
            case "actualites", "_actualites" -> Optional.of(ARTICLE);
            case "series" -> Optional.of(SERIES);
            default -> Optional.empty();
        };
    }
}
