package fr.percolateur.document;

import java.util.Locale;
import java.util.Optional;

/// What a document is, told by its folder.
public enum Kind {
    EVENT,
    ARTICLE,
    SERIES,
    PAGE;

    /// Holds what the old site has no place for, and does not publish: it passes over names with such a beginning.
    /// `pages` alone is a name that other sites give to files of theirs.
    private static final String OWN = "_percolateur/pages";

    /// The kind of the file at this path, with `/`; empty when the file is no document of ours. The nearest folder that
    /// tells decides, so that the place where a site happens to be checked out does not; pages of the site’s own
    /// are told only where no other is.
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
        return ("/" + path).contains("/" + OWN + "/") ? Optional.of(PAGE) : Optional.empty();
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
