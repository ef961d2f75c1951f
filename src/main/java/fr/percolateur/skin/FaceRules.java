package fr.percolateur.skin;

import java.util.regex.Pattern;

/// Marianne in two weights, roman and italic, in the one format that browsers of this age need: with all eight a first
/// visit would weigh twice what it may.
final class FaceRules {

    private static final Pattern FACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern KEPT = Pattern.compile("Marianne-(Regular|Bold)(_Italic)?\\.woff2");
    private static final Pattern OLD_FORMAT = Pattern.compile(",\\s*url\\([^)]*\\.woff\\) format\\(\"woff\"\\)");

    private FaceRules() {}

    static String fewer(String css) {
        return FACE.matcher(css).replaceAll(face -> {
            var rule = face.group();
            return KEPT.matcher(rule).find() ? OLD_FORMAT.matcher(rule).replaceAll("") : "";
        });
    }
}
