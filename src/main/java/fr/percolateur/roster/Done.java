package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was just done, carried over the redirection in the query string: `?fait=valider-3`.
final class Done {

    static final String PARAMETER = "fait";

    static final String PASSED = "laissees";

    private static final int MOST_DIGITS = 4;

    private Done() {}

    private static final Set<String> OTHERS = Set.of("deplacer", "ranger", "ajouter", "ajouter-attente");

    /// @param passed those who were changed by others meanwhile
    static String query(Act act, int people, int passed) {
        var done = "?" + PARAMETER + "=" + act.word() + "-" + people;
        return passed == 0 ? done : done + "&" + PASSED + "=" + passed;
    }

    /// That some stayed as they were; empty for none.
    static String passed(@Nullable String number) {
        return number == null || !number.matches("[1-9]\\d{0," + (MOST_DIGITS - 1) + "}")
                ? ""
                : say("roster.done.passed", Integer.valueOf(number));
    }

    /// Empty for what means nothing.
    static String told(@Nullable String done) {
        if (done == null) {
            return "";
        }
        var dash = done.lastIndexOf('-');
        var digits = done.substring(dash + 1);
        var isNumber = dash > 0
                && digits.length() <= MOST_DIGITS
                && !digits.isEmpty()
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        var what = done.substring(0, Math.max(0, dash));
        return isNumber && (Act.of(what).isPresent() || OTHERS.contains(what))
                ? say("roster.done." + what, Integer.valueOf(digits))
                : "";
    }
}
