package fr.percolateur.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One person’s request to attend one event, and what became of it.
///
/// @param event id of the event’s document
/// @param reason why it was refused, in the organiser’s words
/// @param toAnswer whether a colleague entered this person, who has yet to answer the organiser’s questions for
/// themselves
public record Registration(
        long id,
        long event,
        String email,
        String givenName,
        String familyName,
        String position,
        String organisation,
        Claim claim,
        @Nullable String reason,
        boolean toAnswer,
        Instant createdAt,
        Instant changedAt) {

    public Status status() {
        return claim.status();
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /// Whether the form was sent, and nothing but the proof of the address is missing; whoever cancelled is not
    /// awaited.
    public boolean mayYetProve() {
        return !claim.proven() && (status() == Status.HELD || status() == Status.EXPIRED);
    }

    Registration with(Claim next) {
        return new Registration(
                id,
                event,
                email,
                givenName,
                familyName,
                position,
                organisation,
                next,
                reason,
                toAnswer,
                createdAt,
                changedAt);
    }
}
