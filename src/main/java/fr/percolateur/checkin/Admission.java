package fr.percolateur.checkin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a door is told of a scan.
///
/// @param guest null when it is no ticket of ours, or one for another event
public record Admission(Outcome outcome, @Nullable Guest guest) {

    public enum Outcome {
        /// Seen for the first time.
        ARRIVED,
        /// Welcome still: they were seen before, here or at another door.
        AGAIN,
        /// A ticket for another event.
        ELSEWHERE,
        /// Registered, and without a confirmed place: cancelled, waiting, to be approved.
        UNCONFIRMED,
        /// No ticket of ours.
        UNKNOWN;

        /// As tables and the phone’s answers write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Outcome ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
