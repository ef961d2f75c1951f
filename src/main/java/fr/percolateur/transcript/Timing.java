package fr.percolateur.transcript;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Moments of a recording, as files and people write them.
public final class Timing {

    /// Hours may be missing, thousandths too; the mark before these is a point or a comma.
    static final String MOMENT = "(?:\\d{1,3}:)?\\d{1,2}:\\d{1,2}(?:[.,]\\d{1,3})?";

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?");

    private Timing() {}

    /// In milliseconds; empty for what is none.
    static OptionalInt read(String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        var hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        var minutes = Integer.parseInt(parts.group(2));
        var seconds = Integer.parseInt(parts.group(3));
        if (minutes > 59 || seconds > 59 || hours > 99) {
            return OptionalInt.empty();
        }
        var fraction = parts.group(4) == null ? "" : parts.group(4);
        var thousandths = Integer.parseInt((fraction + "000").substring(0, 3));
        return OptionalInt.of(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths);
    }

    /// « 12:34 » or « 1:02:03 », as players show it.
    public static String clock(int second) {
        var hours = second / 3600;
        var minutes = second / 60 % 60;
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", minutes, second % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, second % 60);
    }

    /// `01:02:03.400`, as WebVTT has it.
    static String written(int milliseconds) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                milliseconds / 3_600_000,
                milliseconds / 60_000 % 60,
                milliseconds / 1000 % 60,
                milliseconds % 1000);
    }
}
