package fr.percolateur.live;

import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What lets one device into one room.
///
/// @param room the id of the event's document
/// @param participant the person, for whom a vote is counted once; null for one who came by the code of the wall, who
///     reads and asks
/// @param onsite whether it is in the room itself
public record Pass(UUID id, long room, @Nullable Long participant, boolean onsite) {

    /// The same by whatever device, for those of whom that is known.
    public String person() {
        return participant == null ? id.toString() : "participant-" + participant;
    }

    /// Empty for one who may read and ask, and not vote.
    public OptionalLong voter() {
        return participant == null ? OptionalLong.empty() : OptionalLong.of(participant);
    }
}
