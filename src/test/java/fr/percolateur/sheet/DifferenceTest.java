package fr.percolateur.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.sheet.Difference.Kind;
import fr.percolateur.sheet.Difference.Span;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void tellsWhatWasTakenOutAndPutInWordByWord() {
        assertThat(Difference.between("On se retrouve à la Verrerie.", "On se voit à la Halle."))
                .containsExactly(
                        new Span(Kind.KEPT, "On se "),
                        new Span(Kind.REMOVED, "retrouve "),
                        new Span(Kind.ADDED, "voit "),
                        new Span(Kind.KEPT, "à la "),
                        new Span(Kind.REMOVED, "Verrerie."),
                        new Span(Kind.ADDED, "Halle."));
    }

    @Test
    void saysNothingChangedOfTheSameText() {
        assertThat(Difference.between("Le même.", "Le même.")).containsExactly(new Span(Kind.KEPT, "Le même."));
        assertThat(Difference.between("", "")).isEmpty();
        assertThat(Difference.between("", "Neuf")).containsExactly(new Span(Kind.ADDED, "Neuf"));
    }

    @Test
    void shortensWhatStayed() {
        var long_ = "mot ".repeat(100);
        assertThat(Difference.between(long_ + "avant", long_ + "après"))
                .containsExactly(
                        new Span(Kind.KEPT, " […] " + "mot ".repeat(12)),
                        new Span(Kind.REMOVED, "avant"),
                        new Span(Kind.ADDED, "après"));
    }

    @Test
    void doesNotTakeMinutesOverVeryLongTexts() {
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var at = 0; at < 40_000; at++) {
            before.append("a").append(at).append(' ');
            after.append("b").append(at).append(' ');
        }
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Difference.between(before.toString(), after.toString()));
    }
}
