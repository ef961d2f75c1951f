package fr.percolateur.component;

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

    /// Whether the hour of this slot would touch the hour of the one before, which lasts less than a thirteenth of the
    /// whole. The first hour always shows.
    public boolean crowds(int rank) {
        return rank > 0 && slots.get(rank - 1).minutes() * 13 < minutes();
    }
}
