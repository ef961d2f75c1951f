package fr.percolateur.feeds;

/// Text as a calendar can hold it.
final class PlainText {

    private static final String REPLACEMENT = "\uFFFD";

    private PlainText() {}

    /// Lines end with LF; a control character, which RFC 5545 forbids, is left out; half a character is replaced.
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                plain.append(REPLACEMENT);
            } else if (point == '\n' || point == '\t' || !Character.isISOControl(point)) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString().strip();
    }

    /// The same on one line.
    static String line(String text) {
        return of(text).replaceAll("\\s+", " ");
    }
}
