package fr.percolateur.web;

import java.util.List;

/// The content security policy: everything comes from this site, nothing is inline, nothing is `data:`.
public final class ContentPolicy {

    static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /// The same, where a form’s answer may lead to that site too: browsers apply `form-action` to redirects.
    ///
    /// @param origin `https://host`
    public static String leadingTo(String origin) {
        return STRICT.replace("form-action 'self'", "form-action 'self' " + origin);
    }

    /// The same, with the players that a page may open once its reader asked.
    static String framing(List<String> hosts) {
        return STRICT + "; frame-src " + String.join(" ", hosts);
    }

    /// The same, for a page that another page of this site shows in a frame.
    static String framed(List<String> hosts) {
        var policy = hosts.isEmpty() ? STRICT : framing(hosts);
        return policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
    }
}
