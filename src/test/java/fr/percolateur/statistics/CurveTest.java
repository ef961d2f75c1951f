package fr.percolateur.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.statistics.Curve.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class CurveTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    /// So many on each day from the first one on.
    private static Curve curve(int... people) {
        var days = new ArrayList<Step>();
        for (var day = 0; day < people.length; day++) {
            days.add(new Step(FIRST.plusDays(day), people[day]));
        }
        return Curve.of(days);
    }

    private static Step step(int day, int people) {
        return new Step(FIRST.plusDays(day), people);
    }

    @Test
    void tellsNothingOfFewerThanTen() {
        assertThat(curve().steps()).isEmpty();
        assertThat(curve(9).steps()).isEmpty();
        assertThat(curve(4, 3, 2).steps()).isEmpty();
        assertThat(curve(10).steps()).containsExactly(step(0, 10));
    }

    @Test
    void waitsForTenMoreBeforeTheNextStep() {
        assertThat(curve(12, 4, 5, 1, 30).steps()).containsExactly(step(0, 12), step(3, 22), step(4, 52));
    }

    @Test
    void tellsTheLastFewWithThoseOfTheLastStep() {
        assertThat(curve(12, 11, 3, 1).steps()).containsExactly(step(0, 12), step(3, 27));
        assertThat(curve(12, 3).steps()).containsExactly(step(1, 15));
    }

    @Test
    void drawsStepsFromTheFirstDayToTheLast() {
        assertThat(curve(10, 10).points()).isEqualTo("0,200 0,200 0,100 1000,100 1000,0 1000,200");
        assertThat(curve(10).isDrawn()).isFalse();
        assertThat(curve(10, 10).isDrawn()).isTrue();
    }
}
