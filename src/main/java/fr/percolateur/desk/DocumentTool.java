package fr.percolateur.desk;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;

/// A page that documents of several kinds have in the Atelier: their form, their check. Declared as a bean, it stands
/// among the tabs of each; of an event, at its step.
///
/// @param page how its address ends: `/atelier/actualites/{slug}/redaction`
/// @param who may open it, as of an [EventTool]
public record DocumentTool(
        Set<Kind> kinds, Step step, int rank, String label, String page, BiPredicate<Viewer, String> who) {

    /// Of all that is written here.
    public static DocumentTool ofAll(Step step, int rank, String label, String page, BiPredicate<Viewer, String> who) {
        return new DocumentTool(EnumSet.allOf(Kind.class), step, rank, label, page, who);
    }

    /// Of a series as a whole.
    public static DocumentTool ofSeries(
            Step step, int rank, String label, String page, BiPredicate<Viewer, String> who) {
        return new DocumentTool(EnumSet.of(Kind.SERIES), step, rank, label, page, who);
    }

    EventTool of(Kind kind) {
        return new EventTool(step, rank, label, slug -> Shelf.of(kind).address() + slug + "/" + page, who);
    }
}
