package fr.percolateur.checkin;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Someone registered, as a door sees them.
///
/// @param accompanied whether a second person comes with them
/// @param arrivedAt null as long as they were not seen
public record Guest(
        long registration,
        String givenName,
        String familyName,
        String organisation,
        Mode mode,
        Status status,
        boolean accompanied,
        @Nullable Instant arrivedAt) {

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    public boolean expected() {
        return status == Status.CONFIRMED;
    }
}
