package fr.percolateur.prose;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A last day in prose: « jusqu’au 26 mai 2023, 18h », « avant le 12 mai ».
///
/// @param from the first char of the words that announce it
/// @param hour null when no hour stands with the day
/// @param excluded whether the day itself is already too late (« avant le »)
public record DeadlineMention(
        int from, int to, DateMention date, @Nullable LocalTime hour, boolean excluded) {

    DeadlineMention placed(Folded folded) {
        return new DeadlineMention(folded.from(from), folded.to(to), date.placed(folded), hour, excluded);
    }
}
