package fr.percolateur.document;

import java.text.Normalizer;
import java.util.Locale;

/// The name of a document in its address: `a` to `z`, digits and hyphens, and nothing a browser would have to escape.
public final class Slug {

    /// A file name holds 255 bytes at most: what is cut here is not a title that anyone reads.
    private static final int LENGTH = 200;

    private Slug() {}

    /// The slug of a name, the same each time and never empty: a name without a Latin letter or digit is told by its
    /// hash.
    public static String of(String rawName) {
        var slug = hyphenated(unaccented(rawName));
        if (slug.length() > LENGTH) {
            var hyphen = slug.lastIndexOf('-', LENGTH);
            slug = slug.substring(0, hyphen > 0 ? hyphen : LENGTH);
        }
        return slug.isEmpty() ? "document-" + Integer.toHexString(rawName.hashCode()) : slug;
    }

    private static String unaccented(String name) {
        var spelled = name.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ł", "l")
                .replace("€", " euros ");
        return Normalizer.normalize(spelled, Normalizer.Form.NFKD);
    }

    private static String hyphenated(String name) {
        var slug = new StringBuilder(name.length());
        var gap = false;
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return slug.toString();
    }
}
