package fr.percolateur.replay;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is asked of a file of so many bytes (RFC 9110, section 14).
sealed interface ByteRange {

    /// All of it: nothing less is asked, or what is asked is not understood, or several parts at once.
    record Whole() implements ByteRange {}

    /// @param last the place of its last byte, which belongs to it
    record Part(long first, long last) implements ByteRange {}

    /// Begins after its end.
    record Beyond() implements ByteRange {}

    Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*", Pattern.CASE_INSENSITIVE);

    /// @param header as it came; null for none
    static ByteRange of(@Nullable String header, long size) {
        var one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
            return new Whole();
        }
        if (one.group(1).isEmpty()) {
            var length = Math.min(Long.parseLong(one.group(2)), size);
            return length == 0 ? new Beyond() : new Part(size - length, size - 1);
        }
        var first = Long.parseLong(one.group(1));
        var last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
        if (last < first && !one.group(2).isEmpty()) {
            return new Whole();
        }
        return first >= size ? new Beyond() : new Part(first, Math.min(last, size - 1));
    }
}
