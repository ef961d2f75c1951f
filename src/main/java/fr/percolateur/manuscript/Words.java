package fr.percolateur.manuscript;

import java.text.Normalizer;
import java.util.Arrays;

/// The words of a text, folded (lower case, no accents, straight apostrophes), with their offsets. Digits make words
/// too; an apostrophe ends one.
public final class Words {

    private static final char[] FOLDED = table();

    private final String text;
    private final String folded;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    Words(String text) {
        this.text = text;
        this.folded = fold(text);
        var start = -1;
        for (var i = 0; i <= folded.length(); i++) {
            var inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                add(start, i);
                start = -1;
            }
        }
    }

    /// Lower case, no accents, straight apostrophes, plain spaces; the same length.
    public static String fold(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            var c = chars[i];
            chars[i] = c < FOLDED.length ? FOLDED[c] : other(c);
        }
        return new String(chars);
    }

    public int size() {
        return size;
    }

    public String get(int word) {
        return folded.substring(starts[word], ends[word]);
    }

    public String written(int word) {
        return text.substring(starts[word], ends[word]);
    }

    public boolean is(int word, String expected) {
        return word >= 0
                && word < size
                && ends[word] - starts[word] == expected.length()
                && folded.startsWith(expected, starts[word]);
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /// The last word that ends before this offset; negative without one.
    public int before(int offset) {
        var found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// What stands between this word and the next one, folded.
    public String after(int word) {
        return folded.substring(ends[word], word + 1 < size ? starts[word + 1] : folded.length());
    }

    /// The whole text, folded.
    public String folded() {
        return folded;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private static char other(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '\u202F', '\u2009' -> ' ';
            default -> c;
        };
    }

    private static char[] table() {
        var table = new char[0x250];
        for (var c = 0; c < table.length; c++) {
            var letter = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD)
                    .charAt(0);
            table[c] = Character.toLowerCase(letter);
        }
        table['\u00A0'] = ' ';
        return table;
    }
}
