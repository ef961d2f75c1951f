package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was just done, carried over the redirection in the query string: `?fait=valider-3`.
final class Done {

    static final String PARAMETER = "fait";

    private static final int MOST_DIGITS = 4;

    private Done() {}

    private static final Set<String> OTHERS = Set.of("deplacer", "ranger", "ajouter", "ajouter-attente");

    static String query(Act act, int people) {
        return "?" + PARAMETER + "=" + act.word() + "-" + people;
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
