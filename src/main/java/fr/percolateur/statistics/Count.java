package fr.percolateur.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// So many people, and their parts: what was counted, before anything is hidden. It is never stored.
///
/// @param breakdowns each of which parts all of them
public record Count(Part part, String label, int people, List<Breakdown> breakdowns) {

    /// What a figure tells of.
    public enum Part {
        OUTCOME,
        ATTENDANCE,
        ORGANISATION,
        DOOR,
        /// Letters, not people.
        MAIL
    }

    /// @param named whether each part is known to be there, also when it is hidden: how one attends is, which
    ///     organisation someone comes from is not
    public record Breakdown(List<Count> parts, boolean named) {}

    Count(Part part, String label, int people) {
        this(part, label, people, List.of());
    }

    /// What may be told.
    ///
    /// @param rest names all that is not named
    static List<Figure> told(List<Count> counts, String rest) {
        var figures = new ArrayList<Figure>();
        // no sum of these is told: each stands for itself
        counts.forEach(count -> count.tell(0, count.people() < Secrecy.LEAST, rest, figures));
        return figures;
    }

    /// What is hidden has no parts, either.
    private void tell(int depth, boolean hidden, String rest, List<Figure> figures) {
        figures.add(new Figure(part, depth, label, hidden ? null : people));
        if (!hidden) {
            breakdowns.forEach(breakdown -> tell(breakdown, depth + 1, rest, figures));
        }
    }

    private static void tell(Breakdown breakdown, int depth, String rest, List<Figure> figures) {
        var parts = breakdown.parts();
        var hidden = Secrecy.hidden(parts.stream().map(Count::people).toList());
        var together = 0;
        for (var rank = 0; rank < hidden.length; rank++) {
            if (hidden[rank]) {
                together += parts.get(rank).people();
            }
            if (!hidden[rank] || breakdown.named()) {
                parts.get(rank).tell(depth, hidden[rank], rest, figures);
            }
        }
        if (!breakdown.named() && together > 0) {
            figures.add(new Figure(parts.getFirst().part(), depth, rest, rest(together)));
        }
    }

    private static @Nullable Integer rest(int people) {
        return people < Secrecy.LEAST ? null : people;
    }
}
