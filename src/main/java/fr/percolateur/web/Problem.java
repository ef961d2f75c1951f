package fr.percolateur.web;

import static fr.percolateur.wording.Wording.say;

/// What an error page says.
///
/// @param status of HTTP, shown small for those who report it
public record Problem(int status, String title, String text) {

    /// @param told key of the sentences
    /// @param limit what may be sent at most, for who sent too much
    static Problem of(int status, String told, String limit) {
        return new Problem(status, say("web.error." + told + ".title"), say("web.error." + told + ".text", limit));
    }
}
