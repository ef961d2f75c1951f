package fr.percolateur.agenda;

import static fr.percolateur.wording.FrenchLine.set;

import fr.percolateur.event.Stand;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is at a stand, where and when, on a line.
public final class StandLine {

    private StandLine() {}

    public static String of(Stand stand) {
        return Stream.of(stand.who(), stand.where(), stand.when())
                .filter(Objects::nonNull)
                .map(part -> set(part))
                .collect(Collectors.joining(" — "));
    }
}
