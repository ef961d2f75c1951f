package fr.percolateur.desk;

import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One thing to do.
///
/// @param sentence what there is to do, whole: « Douze demandes attendent votre décision. »
/// @param about the event or document concerned, empty when the sentence says it
/// @param address where it is done
/// @param link label of the way there
/// @param due until when; null when no day is set
public record Task(
        Urgency urgency,
        String sentence,
        String about,
        String address,
        String link,
        @Nullable Instant due) {

    public Task {
        about = FrenchLine.set(about);
    }

    /// The most urgent first, then what is due first; what has no day comes last.
    static final Comparator<Task> FIRST = Comparator.comparing(Task::urgency)
            .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::sentence);

    public enum Urgency {
        /// Someone is stuck until it is done, or its day has come.
        NOW,
        /// Within days.
        SOON,
        /// When there is time.
        LATER
    }
}
