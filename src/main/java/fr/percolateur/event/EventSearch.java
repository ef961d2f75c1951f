package fr.percolateur.event;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a program asks of the agenda, past and to come together.
///
/// @param relative none for all
/// @param from the first instant at which an event may start, and `until` the last one
/// @param changedSince leaves out what has not changed since this instant
/// @param words to be found in the title or the lede
/// @param themes an event bears them all
/// @param series an event belongs to one of them
public record EventSearch(
        Set<Relative> relative,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Instant changedSince,
        String words,
        Set<String> themes,
        Set<String> series) {

    /// Where an event stands from now. One without a date is to come.
    public enum Relative {
        UPCOMING,
        CURRENT,
        PASSED
    }
}
