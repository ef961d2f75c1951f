package fr.percolateur.editorial;

import fr.percolateur.document.Severity;
import fr.percolateur.wording.Wording;

/// A rule of the checks, in French.
///
/// @param id the code that findings bear, such as `empty-href`
/// @param title what is wrong, in one line
/// @param why whom it harms, and how
/// @param mend what to do about it
public record Rule(String id, Severity severity, String title, String why, String mend) {

    static Rule of(Code code) {
        return of(code.id(), code.severity());
    }

    static Rule of(String id, Severity severity) {
        return new Rule(
                id,
                severity,
                Wording.say("editorial." + id + ".title"),
                Wording.say("editorial." + id + ".why"),
                Wording.say("editorial." + id + ".mend"));
    }
}
