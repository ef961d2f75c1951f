package fr.percolateur.attendance;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Someone on the list of an event: registered, or added at the door.
///
/// @param status null for someone added at the door
/// @param arrivedAt null for someone whom nobody saw
/// @param late whether we were told of it more than a week after the event
/// @param answers to the organiser’s questions, by their ids
record Attendant(
        String givenName,
        String familyName,
        String email,
        String position,
        String organisation,
        Mode mode,
        @Nullable Status status,
        boolean accompanied,
        @Nullable Instant registeredAt,
        @Nullable Instant arrivedAt,
        boolean late,
        Map<String, String> answers) {}
