package fr.percolateur.gallery;

import java.util.Locale;

/// Whether the people whom one recognises in an image agreed to be shown.
public enum Consent {
    /// Not said yet: not to be shown in a recap.
    UNKNOWN,
    /// Nobody is to be recognised.
    NOBODY,
    AGREED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Consent of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
