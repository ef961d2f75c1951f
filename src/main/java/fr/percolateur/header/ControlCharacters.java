package fr.percolateur.header;

/// Characters that no one means to write, and that YAML and the database refuse.
///
/// Those from U+0080 to U+009F come from Windows-1252 read as Latin-1, and are read as what they were there: U+0092 is
/// an apostrophe. This never changes the length of a text, so that places stay true.
public final class ControlCharacters {

    private static final String WINDOWS_1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    private ControlCharacters() {}

    /// Where the first one stands from here; -1 for none.
    public static int find(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            var isOrdinary = (c >= ' ' && c < 0x7F) || (c > 0x9F && c < 0xD800);
            if (!isOrdinary && isOne(text, i)) {
                return i;
            }
        }
        return -1;
    }

    public static int count(String text) {
        var count = 0;
        for (var i = find(text, 0); i >= 0; i = find(text, i + 1)) {
            count++;
        }
        return count;
    }

    /// The text with each of them as what it stands for.
    public static String mend(String text) {
        var first = find(text, 0);
        if (first < 0) {
            return text;
        }
        var mended = new StringBuilder(text);
        for (var i = first; i >= 0; i = find(text, i + 1)) {
            var c = text.charAt(i);
            mended.setCharAt(i, c >= 0x80 && c <= 0x9F ? WINDOWS_1252.charAt(c - 0x80) : '\uFFFD');
        }
        return mended.toString();
    }

    private static boolean isOne(String text, int i) {
        var c = text.charAt(i);
        if (c < ' ') {
            return c != '\n' && c != '\r' && c != '\t';
        }
        if (c < 0xD800) {
            return c >= 0x7F && c <= 0x9F;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= 0xFFFE;
    }
}
