package fr.percolateur.floor;

import fr.percolateur.live.Own;
import fr.percolateur.live.Pass;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One’s own hand among those that are up.
final class FloorOwn implements Own {

    private static final String RAISED = "main";

    private final Floor floor;

    FloorOwn(Floor floor) {
        this.floor = floor;
    }

    @Override
    public Set<String> of(Pass pass) {
        if (pass.voter().isEmpty()) {
            return Set.of();
        }
        var line = floor.line(pass.room());
        return Stream.concat(line.speaking().stream(), line.waiting().stream())
                .filter(hand -> hand.participant() == pass.voter().getAsLong())
                .flatMap(hand -> Stream.of(RAISED, hand.key()))
                .collect(Collectors.toSet());
    }
}
