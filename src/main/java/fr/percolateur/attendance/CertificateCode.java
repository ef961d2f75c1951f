package fr.percolateur.attendance;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The code of a certificate: eighty random bits, in four groups of four that are easy to copy from paper.
final class CertificateCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 4;

    private CertificateCode() {}

    static String fresh() {
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> group(RANDOM.nextInt(1 << 20)))
                .collect(Collectors.joining("-"));
    }

    private static String group(int bits) {
        return IntStream.of(15, 10, 5, 0)
                .mapToObj(shift -> String.valueOf(DIGITS.charAt(bits >>> shift & 31)))
                .collect(Collectors.joining());
    }

    /// As it was printed, whatever of spaces, dashes and capitals was typed; what is no code stays none.
    static String mended(String typed) {
        var digits = typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .chars()
                .filter(each -> DIGITS.indexOf(each) >= 0)
                .limit(4L * GROUPS + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return digits.length() != 4 * GROUPS
                ? ""
                : String.join(
                        "-",
                        digits.substring(0, 4),
                        digits.substring(4, 8),
                        digits.substring(8, 12),
                        digits.substring(12));
    }
}
