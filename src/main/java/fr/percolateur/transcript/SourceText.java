package fr.percolateur.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a file that does not say how it is written.
final class SourceText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SourceText() {}

    /// Its mark first, then UTF-8 where the bytes are, then what Windows writes. Line ends are `\n`.
    ///
    /// @return empty for what is no text: a picture, a spreadsheet
    static Optional<String> of(byte[] bytes) {
        var text = decoded(bytes);
        return text.indexOf('\0') >= 0
                ? Optional.empty()
                : Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String decoded(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (var at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
