package fr.percolateur.web;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A programme as a picture of its time.
///
/// @param end the hour on the clock at which it ends, null when the document does not say
public record TimeBar(List<TimeSlot> slots, @Nullable LocalTime end) {

    public TimeBar {
        slots = List.copyOf(slots);
    }

    public boolean isEmpty() {
        return slots.isEmpty();
    }

    public int minutes() {
        return slots.stream().mapToInt(TimeSlot::minutes).sum();
    }

    public int minutes(TimeSlot.Kind kind) {
        return slots.stream()
                .filter(slot -> slot.kind() == kind)
                .mapToInt(TimeSlot::minutes)
                .sum();
    }

    /// Minutes before the slot of this rank.
    public int offset(int rank) {
        return slots.subList(0, rank).stream().mapToInt(TimeSlot::minutes).sum();
    }
}
