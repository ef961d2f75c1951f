package fr.percolateur.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.statistics.Count.Breakdown;
import fr.percolateur.statistics.Count.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// All figures of an event together: no sum or difference of what is told, over all its tables, gives what is not.
///
/// People are in sixteen or so cells, by mode, presence and organisation. A figure is the sum of some cells; what a
/// reader can compute is what such sums span.
class DisclosureProperties {

    private static final int ORGANISATIONS = 5;
    private static final int MINISTRIES = 2;
    private static final int CELLS = 2 * 2 * ORGANISATIONS;

    /// A cell is numbered by organisation, then mode, then presence.
    private static BitSet cells(IntPredicate in) {
        var cells = new BitSet(CELLS);
        IntStream.range(0, CELLS).filter(in).forEach(cells::set);
        return cells;
    }

    private static boolean isOf(int cell, int organisation) {
        return cell / 4 == organisation;
    }

    private record World(List<Integer> people, Map<String, BitSet> meaning) {

        private int sum(BitSet cells) {
            return cells.stream().map(people::get).sum();
        }

        private Count count(Part part, String label, BitSet cells, Breakdown... breakdowns) {
            meaning.put(label, cells);
            return new Count(part, label, sum(cells), List.of(breakdowns));
        }

        /// As [Counting] builds it.
        private Count confirmed() {
            var modes = new ArrayList<Count>();
            for (var mode = 0; mode < 2; mode++) {
                var of = mode;
                var came = count(Part.ATTENDANCE, "came " + of, cells(cell -> cell / 2 % 2 == of && cell % 2 == 0));
                var absent = count(Part.ATTENDANCE, "absent " + of, cells(cell -> cell / 2 % 2 == of && cell % 2 == 1));
                modes.add(count(
                        Part.ATTENDANCE,
                        "mode " + of,
                        cells(cell -> cell / 2 % 2 == of),
                        new Breakdown(List.of(came, absent), true)));
            }
            var ministries = new ArrayList<Count>();
            for (var ministry = 0; ministry < MINISTRIES; ministry++) {
                var of = ministry;
                var bodies = IntStream.range(0, ORGANISATIONS)
                        .filter(body -> body % MINISTRIES == of)
                        // whoever is not there is no part: to compute that nobody is, is to learn of nobody
                        .filter(body -> sum(cells(cell -> isOf(cell, body))) > 0)
                        .mapToObj(body -> count(Part.ORGANISATION, "body " + body, cells(cell -> isOf(cell, body))))
                        .toList();
                ministries.add(count(
                        Part.ORGANISATION,
                        "ministry " + of,
                        cells(cell -> cell / 4 % MINISTRIES == of),
                        new Breakdown(bodies, false)));
            }
            return count(
                    Part.OUTCOME,
                    "confirmed",
                    cells(_ -> true),
                    new Breakdown(modes, true),
                    new Breakdown(ministries, false));
        }
    }

    @Property(tries = 2_000)
    void letNoDifferenceTellWhatIsHidden(@ForAll @Size(CELLS) List<@IntRange(max = 14) Integer> people) {
        var world = new World(people, new HashMap<>());
        var figures = Count.told(List.of(world.confirmed()), "rest");
        var span = new Span();
        var open = new ArrayList<String>();
        for (var figure : figures) {
            if (figure.people() != null && !figure.label().equals("rest")) {
                assertThat(figure.people()).isGreaterThanOrEqualTo(Secrecy.LEAST);
                assertThat(figure.people())
                        .isEqualTo(world.sum(world.meaning().getOrDefault(figure.label(), new BitSet())));
                span.add(world.meaning().getOrDefault(figure.label(), new BitSet()));
                open.add(figure.label());
            }
        }

        assertThat(world.meaning().keySet().stream()
                        .filter(label -> !open.contains(label))
                        .filter(label -> world.sum(world.meaning().getOrDefault(label, new BitSet())) < Secrecy.LEAST)
                        .filter(label -> span.holds(world.meaning().getOrDefault(label, new BitSet()))))
                .isEmpty();
    }

    /// Whatever is told of those that are left together, they are ten or more.
    @Property(tries = 2_000)
    void tellOfTheRestOnlyWhenItIsMany(@ForAll @Size(CELLS) List<@IntRange(max = 14) Integer> people) {
        var figures = Count.told(List.of(new World(people, new HashMap<>()).confirmed()), "rest");

        assertThat(figures)
                .filteredOn(figure -> figure.people() != null)
                .allSatisfy(figure -> assertThat(figure.people()).isGreaterThanOrEqualTo(Secrecy.LEAST));
    }

    /// What sums and differences of told figures can give, by elimination.
    private static final class Span {

        private final List<double[]> rows = new ArrayList<>();

        private static double[] vector(BitSet cells) {
            return IntStream.range(0, CELLS)
                    .mapToDouble(cell -> cells.get(cell) ? 1 : 0)
                    .toArray();
        }

        void add(BitSet cells) {
            var left = reduced(vector(cells));
            if (pivot(left) >= 0) {
                rows.add(left);
            }
        }

        boolean holds(BitSet cells) {
            return pivot(reduced(vector(cells))) < 0;
        }

        private double[] reduced(double[] vector) {
            var left = Arrays.copyOf(vector, CELLS);
            for (var row : rows) {
                var pivot = pivot(row);
                var factor = left[pivot] / row[pivot];
                for (var cell = 0; cell < CELLS; cell++) {
                    left[cell] -= factor * row[cell];
                }
            }
            return left;
        }

        private static int pivot(double[] row) {
            return IntStream.range(0, CELLS)
                    .filter(cell -> Math.abs(row[cell]) > 1e-9)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
