package fr.percolateur.guests;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Invitations.Part;
import fr.percolateur.component.Tone;
import fr.percolateur.registration.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Someone who was invited, and what became of it.
///
/// @param misusedAt when the link was last tried with another address; null for never
/// @param status of their registration; null for none
public record Invitee(
        String email,
        String name,
        Part part,
        Instant invitedAt,
        @Nullable Instant misusedAt,
        @Nullable Status status) {

    /// Of the letter that left last, so that a form can say which one it means.
    public String mark() {
        return mark(invitedAt);
    }

    static String mark(Instant invitedAt) {
        return invitedAt.toString();
    }

    public String state() {
        return say("guests.state." + (status == null ? "invited" : status.word()));
    }

    public Tone tone() {
        return switch (status) {
            case null -> Tone.RING;
            case HELD, PENDING, WAITING, OFFERED -> Tone.HALF;
            case CONFIRMED -> Tone.DONE;
            case REFUSED, CANCELLED -> Tone.ERROR;
            case EXPIRED -> Tone.RING;
        };
    }
}
