package fr.percolateur.content;

import fr.percolateur.document.Kind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the path of a document tells: its kind, its slug, and its name in the addresses of the old site.
final class FileName {

    private FileName() {}

    static Optional<Kind> kind(String path) {
        var folders = Arrays.asList(path.split("/", -1));
        return folders.subList(0, folders.size() - 1).reversed().stream()
                .map(FileName::kindOfFolder)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Kind> kindOfFolder(String folder) {
        return switch (folder) {
            case "agenda", "_evenements" -> Optional.of(Kind.EVENT);
            case "actualites", "_actualites" -> Optional.of(Kind.ARTICLE);
            case "series" -> Optional.of(Kind.SERIES);
            default -> Optional.empty();
        };
    }

    static boolean isDocument(String path) {
        return List.of(".md", ".markdown").stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith);
    }

    static String raw(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    static String slug(String path) {
        var slug = Normalizer.normalize(raw(path), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "document" : slug;
    }
}
