package fr.percolateur.web;

import java.util.List;

/// The content security policy: everything comes from this site, nothing is inline, nothing is `data:`.
final class ContentPolicy {

    static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /// The same, with the players that a page may open once its reader asked.
    static String framing(List<String> hosts) {
        return STRICT + "; frame-src " + String.join(" ", hosts);
    }
}
