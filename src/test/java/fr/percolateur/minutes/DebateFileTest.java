package fr.percolateur.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.ballots.Tally;
import fr.percolateur.debate.Debate;
import fr.percolateur.debate.Debate.Fate;
import fr.percolateur.debate.Debate.Position;
import fr.percolateur.debate.Debate.Side;
import fr.percolateur.debate.Phase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DebateFileTest {

    private static final Tally MANY = new Tally(12, List.of(7, 3, 2));
    private static final Tally FEW = new Tally(9, List.of(9, 0, 0));

    private static Debate debate(Phase phase, Tally before, Tally after) {
        return new Debate(
                1,
                1,
                "Il faut relire les lettres.",
                phase,
                Instant.EPOCH,
                new Position(1, before),
                new Position(2, after),
                List.of(
                        new Debate.Statement(1, Side.AGAINST, "=Trop long", Fate.SHOWN, 3, FEW),
                        new Debate.Statement(2, Side.FOR, "On gagne du temps", Fate.SHOWN, 4, MANY),
                        new Debate.Statement(3, Side.FOR, "Non relu", Fate.PROPOSED, 0, Tally.NONE),
                        new Debate.Statement(4, Side.FOR, "Une injure", Fate.REFUSED, 0, Tally.NONE)));
    }

    @Test
    void tellsPositionsAndStatementsOnceTenSaidThem() {
        assertThat(DebateFile.lines(List.of(debate(Phase.CLOSED, MANY, MANY))))
                .containsExactly(new DebateFile.Line(
                        "Il faut relire les lettres.",
                        "closed",
                        new DebateFile.Count(7, 3, 2),
                        new DebateFile.Count(7, 3, 2),
                        List.of(
                                new DebateFile.Statement("for", "On gagne du temps", new DebateFile.Count(7, 3, 2)),
                                new DebateFile.Statement("against", "=Trop long", null))));
    }

    @Test
    void tellsNoPositionWithoutTheOtherNorBeforeTheEnd() {
        for (var debate : List.of(
                debate(Phase.CLOSED, MANY, FEW), debate(Phase.CLOSED, FEW, MANY), debate(Phase.AFTER, MANY, MANY))) {
            var line = DebateFile.lines(List.of(debate)).getFirst();
            assertThat(line.avant()).isNull();
            assertThat(line.apres()).isNull();
        }
        assertThat(DebateFile.lines(List.of(debate(Phase.DRAFT, MANY, MANY)))).isEmpty();
    }

    @Test
    void writesALineForEachPositionAndStatement() {
        assertThat(DebateFile.rows(DebateFile.lines(List.of(debate(Phase.CLOSED, MANY, FEW)))))
                .containsExactly(
                        List.of("Motion", "État", "Ce que c’est", "Argument", "Pour", "Contre", "Sans avis"),
                        row("Positions avant", "", null),
                        row("Positions après", "", null),
                        row("Argument pour", "On gagne du temps", MANY),
                        row("Argument contre", "=Trop long", null));
    }

    private static List<String> row(String what, String text, @org.jspecify.annotations.Nullable Tally tally) {
        var few = "trop peu pour le dire";
        return List.of(
                "Il faut relire les lettres.",
                "Clos",
                what,
                text,
                tally == null ? few : "7",
                tally == null ? few : "3",
                tally == null ? few : "2");
    }
}
