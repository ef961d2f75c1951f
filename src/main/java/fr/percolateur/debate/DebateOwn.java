package fr.percolateur.debate;

import fr.percolateur.live.Own;
import fr.percolateur.live.Pass;
import java.util.Set;

/// Where someone took part; what they said, nobody knows.
final class DebateOwn implements Own {

    private final Debates debates;

    DebateOwn(Debates debates) {
        this.debates = debates;
    }

    @Override
    public Set<String> of(Pass pass) {
        return pass.voter().isEmpty()
                ? Set.of()
                : debates.takenPart(pass.room(), pass.voter().getAsLong());
    }
}
