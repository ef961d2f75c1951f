package fr.percolateur.newsletter;

/// What one may be told of: a series or a theme.
///
/// @param key `serie:cafe-transfo` or `theme:archives`
/// @param label as it reads today; kept with a choice, since a theme may be gone when its choice is looked at
public record Topic(String key, String label) {

    static Topic series(String slug, String name) {
        return new Topic("serie:" + slug, name);
    }

    static Topic theme(String slug, String name) {
        return new Topic("theme:" + slug, name);
    }

    boolean isSeries() {
        return key.startsWith("serie:");
    }
}
