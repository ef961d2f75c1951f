package fr.percolateur.prose;

import java.text.Normalizer;

/// A text made plain to read: lower case, no accent, one kind of space, apostrophe and dash. Remembers where each
/// char came from, since accents may be written apart.
final class Folded {

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String original) {
        var plain = new StringBuilder(original.length());
        var origins = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            var c = plain(original.charAt(i));
            if (c != 0) {
                origins[plain.length()] = i;
                plain.append(c);
            }
        }
        origins[plain.length()] = original.length();
        return new Folded(plain.toString(), origins);
    }

    String text() {
        return text;
    }

    /// Where the char at this index stands in the original.
    int from(int index) {
        return origins[index];
    }

    /// Where the original goes on after the char that ends before this index.
    int to(int index) {
        return index == 0 ? 0 : origins[index - 1] + 1;
    }

    /// The plain form of a char; 0 for one that is only an accent or has no width.
    private static char plain(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : Character.toLowerCase(c);
        }
        return switch (c) {
            case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2002', '\u2003', '\u2005', '\u2006', '\u200A' -> ' ';
            case '’', '‘', 'ʼ', '´' -> '\'';
            case '–', '—', '‑', '‐', '−', '→' -> '-';
            case '∼', '≈', '～' -> '~';
            case '\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> 0;
            default -> unaccented(c);
        };
    }

    private static char unaccented(char c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (!Character.isLetter(c) || Character.isSurrogate(c)) {
            return c;
        }
        return Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }
}
