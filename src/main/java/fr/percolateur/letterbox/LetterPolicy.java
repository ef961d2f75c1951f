package fr.percolateur.letterbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;

/// What the HTML of a letter may do when it is shown: be read in its own style, and lead elsewhere.
final class LetterPolicy {

    private LetterPolicy() {}

    /// The style-sheet that came with the letter is named by its hash: no other is let in.
    static String of(String html) {
        var policy = new StringBuilder("default-src 'none'; base-uri 'none'; form-action 'none'; "
                + "frame-ancestors 'none'; sandbox allow-popups allow-popups-to-escape-sandbox; style-src");
        var styles = Jsoup.parse(html).select("style");
        styles.forEach(
                style -> policy.append(" 'sha256-").append(hash(style.data())).append('\''));
        return styles.isEmpty() ? policy + " 'none'" : policy.toString();
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
