package fr.percolateur.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Lines of at most 75 octets, as [RFC 5545, 3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1) asks: a longer
/// one
/// goes on after a line break and a space. Octets are counted, and no character is cut in two.
final class ContentLines {

    private static final int LIMIT = 75;

    private ContentLines() {}

    /// @param text lines that end with CR and LF, not folded yet
    static byte[] fold(String text) {
        var folded = new ByteArrayOutputStream(text.length() + text.length() / 8);
        var octets = 0;
        for (var at = 0; at < text.length(); ) {
            var next = text.offsetByCodePoints(at, 1);
            var character = text.substring(at, next).getBytes(StandardCharsets.UTF_8);
            var ends = character[0] == '\r' || character[0] == '\n';
            if (!ends && octets + character.length > LIMIT) {
                folded.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            folded.writeBytes(character);
            octets = ends ? 0 : octets + character.length;
            at = next;
        }
        return folded.toByteArray();
    }
}
