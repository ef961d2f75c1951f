package fr.percolateur.rules;

import fr.percolateur.document.ReadingRule;
import fr.percolateur.document.Severity;
import fr.percolateur.wording.Wording;
import java.util.Arrays;
import java.util.Optional;

/// A rule of the checks, in French.
///
/// @param id the code that findings bear, such as `empty-href`
/// @param title what is wrong, in one line
/// @param why whom it harms, and how
/// @param mend what to do about it
public record Rule(String id, Severity severity, String title, String why, String mend) {

    public static Optional<Rule> find(String id) {
        return Arrays.stream(Code.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .map(Rule::of)
                .or(() -> Arrays.stream(ReadingRule.values())
                        .filter(rule -> rule.code().equals(id))
                        .findFirst()
                        .map(Rule::of));
    }

    public static Rule of(Code code) {
        return of(code.id(), code.severity(), Wording.say("editorial." + code.id() + ".why"));
    }

    public static Rule of(ReadingRule rule) {
        return of(rule.code(), rule.severity(), rule.why());
    }

    private static Rule of(String id, Severity severity, String why) {
        return new Rule(
                id, severity, Wording.say("editorial." + id + ".title"), why, Wording.say("editorial." + id + ".mend"));
    }
}
