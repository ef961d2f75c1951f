package fr.percolateur.prose;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// An hour of the day in prose, or a span of hours (« de 16h30 à 18h »).
///
/// @param from the first char of the hour itself: « de » and « à » are outside
/// @param end null for an hour alone; may come before `start` where the editor slipped
public record HourMention(
        int from, int to, LocalTime start, @Nullable LocalTime end) {

    HourMention placed(Folded folded) {
        return new HourMention(folded.from(from), folded.to(to), start, end);
    }
}
