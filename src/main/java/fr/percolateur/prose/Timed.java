package fr.percolateur.prose;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line that starts with an hour, as those of a timetable do.
///
/// @param rest what follows the hour and its marks
public record Timed(HourMention hour, String rest) {

    private static final Pattern BEFORE = Pattern.compile("[\\s\\[(*•-]*(?:(?:de|à|À|a|De|A|Dès|dès|vers|Vers)\\s+)?");
    private static final Pattern AFTER = Pattern.compile("^[\\s\\])*:.|–—-]+");
    private static final int WINDOW = 60;

    public static @Nullable Timed of(String text) {
        var hours = FrenchTime.hours(text.substring(0, Math.min(WINDOW, text.length())));
        if (hours.isEmpty()
                || !BEFORE.matcher(text.substring(0, hours.getFirst().from())).matches()) {
            return null;
        }
        var rest = text.substring(hours.getFirst().to());
        var after = AFTER.matcher(rest);
        return new Timed(hours.getFirst(), after.find() ? rest.substring(after.end()) : rest.strip());
    }
}
