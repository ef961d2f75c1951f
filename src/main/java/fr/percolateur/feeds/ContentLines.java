package fr.percolateur.feeds;

import java.nio.charset.StandardCharsets;

/// Lines of at most 75 octets, as [RFC 5545, 3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1) asks: a longer
/// one goes on after a line break and a space. Octets are counted, and no character is cut in two.
final class ContentLines {

    private static final int LIMIT = 75;

    private ContentLines() {}

    /// @param text lines that end with CR and LF, not folded yet
    static byte[] fold(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 8);
        var octets = 0;
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            var length = octets(character);
            var ends = character == '\r' || character == '\n';
            if (!ends && octets + length > LIMIT) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = ends ? 0 : octets + length;
            at += Character.charCount(character);
        }
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// How many octets UTF-8 writes it in.
    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
