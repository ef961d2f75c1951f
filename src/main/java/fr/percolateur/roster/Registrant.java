package fr.percolateur.roster;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Someone who registered, in a line.
///
/// @param body who employs them: the organisation of their address, else what they typed; empty when neither is known
/// @param mode of their seat, else the one they asked for
/// @param alsoWaits the mode they wait for beside the seat they have; null for none
public record Registrant(
        long id,
        String givenName,
        String familyName,
        String email,
        String body,
        Mode mode,
        Status status,
        @Nullable Mode alsoWaits,
        boolean accompanied,
        Instant createdAt) {

    /// Family name first, as lists are read.
    public String name() {
        return (familyName + " " + givenName).strip();
    }
}
