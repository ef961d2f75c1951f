package fr.percolateur.video;

import java.util.Locale;

/// What a player shows, by the key of the document’s `direct` that gives its address.
enum PlayerKind {
    VIDEO("lecteur"),
    SLIDES("support"),
    INTERPRETER("interprete");

    private final String key;

    PlayerKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /// As the table and messages name it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlayerKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
