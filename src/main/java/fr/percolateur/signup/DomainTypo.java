package fr.percolateur.signup;

import java.util.List;
import java.util.Optional;

/// A slip of the finger in the domain of an address: `gmial.com`, `interieur.gov.fr`. It is proposed, never imposed,
/// since every one of these may exist.
final class DomainTypo {

    private static final String GOVERNMENT = "gouv";

    private static final List<String> COMMON = List.of(
            "gmail.com",
            "hotmail.com",
            "hotmail.fr",
            "outlook.com",
            "outlook.fr",
            "yahoo.com",
            "yahoo.fr",
            "orange.fr",
            "wanadoo.fr",
            "laposte.net",
            "icloud.com",
            "proton.me");

    private DomainTypo() {}

    /// The address that was probably meant; empty when this one looks right.
    static Optional<String> mended(String address) {
        var at = address.lastIndexOf('@');
        var domain = address.substring(at + 1);
        return government(domain).or(() -> common(domain)).map(mended -> address.substring(0, at + 1) + mended);
    }

    private static Optional<String> government(String domain) {
        var labels = domain.split("\\.");
        var last = labels.length - 1;
        if (last < 2 || (labels[last].equals("fr") && labels[last - 1].equals(GOVERNMENT))) {
            return Optional.empty();
        }
        var isMeant =
                labels[last].equals("fr") ? isSlip(labels[last - 1], GOVERNMENT) : labels[last - 1].equals(GOVERNMENT);
        labels[last] = "fr";
        labels[last - 1] = GOVERNMENT;
        return isMeant ? Optional.of(String.join(".", labels)) : Optional.empty();
    }

    private static Optional<String> common(String domain) {
        return COMMON.contains(domain)
                ? Optional.empty()
                : COMMON.stream().filter(meant -> isSlip(domain, meant)).findFirst();
    }

    /// Whether one letter is missing, too many, wrong, or changed places with its neighbour.
    static boolean isSlip(String typed, String meant) {
        if (typed.equals(meant) || Math.abs(typed.length() - meant.length()) > 1) {
            return false;
        }
        var same = 0;
        while (same < Math.min(typed.length(), meant.length()) && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        var restTyped = typed.substring(same);
        var restMeant = meant.substring(same);
        return rest(restTyped, 1).equals(restMeant)
                || restTyped.equals(rest(restMeant, 1))
                || rest(restTyped, 1).equals(rest(restMeant, 1))
                || isSwapped(restTyped, restMeant);
    }

    private static boolean isSwapped(String typed, String meant) {
        return typed.length() > 1
                && meant.length() > 1
                && typed.charAt(0) == meant.charAt(1)
                && typed.charAt(1) == meant.charAt(0)
                && rest(typed, 2).equals(rest(meant, 2));
    }

    private static String rest(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }
}
