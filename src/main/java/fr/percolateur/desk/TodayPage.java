package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The entry of the Atelier.
///
/// @param next the event that runs, or comes next; null when none is announced
/// @param pools its places
/// @param moreDrafts whether there are more than are shown
public record TodayPage(
        Page page,
        Instant now,
        List<Task> tasks,
        @Nullable DocumentRow next,
        List<PoolFigures> pools,
        List<DocumentRow> drafts,
        boolean moreDrafts) {

    static final String ADDRESS = "/atelier/";

    /// Until when, in words; empty when no day is set.
    public String due(Task task) {
        return task.due() == null ? "" : Days.named(now, task.due());
    }

    /// The word beside the glyph.
    public static String urgency(Task task) {
        return say("desk.urgency." + task.urgency().name().toLowerCase(Locale.ROOT));
    }

    public static Tone tone(Task task) {
        return switch (task.urgency()) {
            case NOW -> Tone.ERROR;
            case SOON -> Tone.WARNING;
            case LATER -> Tone.PLAIN;
        };
    }

    /// How far off the next event is: « dans 12 jours »; empty once it runs.
    public String away() {
        var starts = Objects.requireNonNull(next).document().startsAt();
        return starts == null || !starts.isAfter(now) ? "" : Days.away(now, starts);
    }

    public String nextHeading() {
        return say(away().isEmpty() ? "desk.running" : "desk.next");
    }

    public String allDrafts() {
        return DocumentFilter.in(Standing.DRAFT).address(DocumentListPage.EVENTS);
    }
}
