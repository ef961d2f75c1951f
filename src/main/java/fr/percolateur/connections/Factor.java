package fr.percolateur.connections;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is known of a second factor of authentication.
public enum Factor {
    /// The provider says that there was one.
    PROVED,
    /// The provider says how one signed in, and there was none.
    MISSING,
    /// A code by mail, or a provider that says nothing.
    UNKNOWN;

    /// What ProConnect is asked for: its names since June 2026.
    public static final List<String> ASKED = List.of("eidas0-mfa", "eidas1-mfa", "eidas2", "eidas3");

    /// What it said before, and older bridges may still say.
    private static final Set<String> SAID_BEFORE = Set.of(
            "https://proconnect.gouv.fr/assurance/self-asserted-2fa",
            "https://proconnect.gouv.fr/assurance/consistency-checked-2fa");

    private static final String MFA = "mfa";

    /// @param claims of a verified ID token: `acr` (OpenID Connect Core 1.0, 2), `amr` (RFC 8176)
    public static Factor of(Map<String, Object> claims) {
        var acr = Objects.toString(claims.get("acr"), "");
        var amr = claims.get("amr") instanceof Collection<?> methods ? methods : List.of();
        if (ASKED.contains(acr) || SAID_BEFORE.contains(acr) || amr.contains(MFA)) {
            return PROVED;
        }
        return acr.isEmpty() && amr.isEmpty() ? UNKNOWN : MISSING;
    }

    public static Factor stored(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it opens roles that open much.
    ///
    /// @param required whether the site wants proof from everyone
    public boolean suffices(boolean required) {
        return switch (this) {
            case PROVED -> true;
            case MISSING -> false;
            case UNKNOWN -> !required;
        };
    }
}
