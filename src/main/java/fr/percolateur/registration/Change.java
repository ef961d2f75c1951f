package fr.percolateur.registration;

import fr.percolateur.proof.Challenge;
import fr.percolateur.proof.Challenges;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something happened to a registration.
///
/// @param registration as it is now
/// @param before what it had; null when it is new
/// @param challenge by which the person may prove their address; null when there is nothing to prove
/// @param by the name of who entered the person, when that was somebody else; else null
public record Change(
        Registration registration,
        @Nullable Claim before,
        Cause cause,
        @Nullable Challenge challenge,
        @Nullable String by) {

    /// The challenges that these bear.
    static List<Challenges.Posed> posed(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> Stream.ofNullable(change.challenge)
                        .map(challenge -> new Challenges.Posed(challenge, change.registration.id())))
                .toList();
    }

    Change(Registration registration, @Nullable Claim before, Cause cause) {
        this(registration, before, cause, null, null);
    }

    public enum Cause {
        /// The person sent the form, or sent it again.
        SUBMITTED,
        /// An organiser entered the person.
        ENTERED,
        /// The address was registered already: nothing changed.
        KNOWN,
        /// The person proved their address, accepted an offer or came back.
        CONFIRMED,
        /// The person went from one mode to the other, or chose to wait for it, or no longer to.
        MOVED,
        CANCELLED,
        /// An organiser cancelled it, with a reason.
        WITHDRAWN,
        /// A place was freed, and this person was next.
        PROMOTED,
        /// A hold or an offer ran out.
        LAPSED,
        APPROVED,
        REFUSED,
        DELETED
    }
}
