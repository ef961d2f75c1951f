package fr.percolateur.live;

import fr.percolateur.stream.Audience;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// All who were let in, by their passes.
final class Participants implements Audience {

    private final Passes passes;

    Participants(Passes passes) {
        this.passes = passes;
    }

    @Override
    public String name() {
        return RoomPart.PARTICIPANTS;
    }

    @Override
    public Set<String> admitted(long room, Set<String> holders) {
        var known = holders.stream().map(UUID::fromString).collect(Collectors.toSet());
        return passes.valid(room, known).stream().map(UUID::toString).collect(Collectors.toSet());
    }
}
