package fr.percolateur.ticket;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// Digits of five bits that nobody confuses ([Crockford’s base 32](https://www.crockford.com/base32.html)): without I,
/// L, O and U, in capitals, as the dense mode of a QR code wants them.
final class Crockford {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    /// @param length of the number at least, filled with zeros
    static String number(long number, int length) {
        var digits = new StringBuilder();
        for (var rest = number; rest > 0; rest >>>= 5) {
            digits.append(digit(rest));
        }
        return "0".repeat(Math.max(0, length - digits.length())) + digits.reverse();
    }

    /// Of at most twelve digits.
    static long number(String digits) {
        return digits.chars().mapToLong(DIGITS::indexOf).reduce(0, (number, digit) -> number << 5 | digit);
    }

    static String bytes(byte[] bytes) {
        var digits = new StringBuilder();
        var buffer = 0L;
        var bits = 0;
        for (var each : bytes) {
            buffer = (buffer << 8 | (each & 0xFF)) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5) {
                digits.append(digit(buffer >>> (bits - 5)));
            }
        }
        return bits == 0
                ? digits.toString()
                : digits.append(digit(buffer << (5 - bits))).toString();
    }

    static byte[] bytes(String digits) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var bits = 0;
        for (var each : digits.toCharArray()) {
            buffer = (buffer << 5 | DIGITS.indexOf(each)) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >>> bits);
            }
        }
        return bytes.toByteArray();
    }

    static boolean isWritten(String text) {
        return text.chars().allMatch(each -> DIGITS.indexOf(each) >= 0);
    }

    /// As it was meant: without spaces and dashes, in capitals, with the digits that a letter was taken for.
    static String mended(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u202F-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static char digit(long bits) {
        return DIGITS.charAt((int) (bits & 31));
    }
}
