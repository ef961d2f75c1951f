package fr.percolateur.component;

import fr.percolateur.wording.FrenchLine;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A block of a programme, as wide as it is long.
///
/// @param start the hour on the clock, null when the document does not say
/// @param minutes at least 1
/// @param label what kind of time it is: « Table ronde »
/// @param text safe HTML that tells what will be done, null for none
/// @param credit who speaks: « Récit de Maëlle Quérandec »
public record TimeSlot(
        Kind kind,
        String title,
        @Nullable LocalTime start,
        int minutes,
        String label,
        @Nullable String text,
        String credit) {

    /// Who is active. A break is outlined.
    public enum Kind {
        LISTENING,
        EXCHANGE,
        PAUSE;

        /// Of a session of this type, in the words of the document format; one listens where it does not say.
        public static Kind of(@Nullable String type) {
            return switch (type) {
                case "debat", "questions", "atelier", "forum" -> EXCHANGE;
                case "pause" -> PAUSE;
                case null, default -> LISTENING;
            };
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TimeSlot {
        title = FrenchLine.set(title);
        if (minutes < 1) {
            throw new IllegalArgumentException("a slot lasts at least a minute: " + title);
        }
    }
}
