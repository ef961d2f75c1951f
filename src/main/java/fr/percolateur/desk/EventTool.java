package fr.percolateur.desk;

import fr.percolateur.viewer.Viewer;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A page of an event in the Atelier: its form, its door, its letters. Declared as a bean, it stands among the tabs of
/// the event, on all of its pages.
///
/// @param rank its place in the step, the smallest first
/// @param address of the page, from the event’s slug; what stands under it belongs to it
/// @param who may open it, from the slug of the event’s series: `Viewer::organises`. An event of no series is the
///     administrators’
public record EventTool(
        Step step, int rank, String label, UnaryOperator<String> address, BiPredicate<Viewer, String> who) {

    /// When in the life of an event one needs it.
    public enum Step {
        OVERVIEW,
        PREPARE,
        PUBLISH,
        REGISTER,
        HOLD,
        FOLLOW
    }

    /// @param series slug of the event’s series; null when it belongs to none
    boolean isFor(Viewer viewer, @Nullable String series) {
        return series == null ? viewer.administers() : who.test(viewer, series);
    }
}
