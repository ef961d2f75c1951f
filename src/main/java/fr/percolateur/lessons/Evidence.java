package fr.percolateur.lessons;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.wording.FrenchLine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a lesson stands on. Each keeps the words by which people know it, so that it still says something once a room
/// is forgotten.
public sealed interface Evidence {

    /// What was said or done in this part of the meeting.
    record Sequence(String label) implements Evidence {}

    /// @param question its id; null once it is gone
    record Asked(String label, @Nullable Long question) implements Evidence {}

    /// @param poll its id; null once it is gone
    record Polled(String label, @Nullable Long poll) implements Evidence {}

    /// What someone said and signed. Their words change or leave with their signature.
    record Quoted(String label, long quotation) implements Evidence {}

    /// A moment of the recording.
    ///
    /// @param second from its beginning
    /// @param address where it is seen; null while it is not published
    record Moment(String label, int second, @Nullable String address) implements Evidence {}

    /// @param address of a page or a file, here or elsewhere
    record Paper(String label, String address) implements Evidence {}

    String label();

    /// As the database and the forms name it.
    default String word() {
        return switch (this) {
            case Sequence _ -> "sequence";
            case Asked _ -> "question";
            case Polled _ -> "poll";
            case Quoted _ -> "quotation";
            case Moment _ -> "instant";
            case Paper _ -> "document";
        };
    }

    /// « Séquence », « Question de la salle »…
    default String kind() {
        return say("lessons.evidence." + word());
    }

    /// What it says, in a line.
    default String line() {
        return switch (this) {
            case Moment(var label, var second, var _) ->
                say("lessons.evidence.at", FrenchLine.set(label), clock(second));
            case Sequence _, Asked _, Polled _, Quoted _, Paper _ -> FrenchLine.set(label());
        };
    }

    /// Where it is read; empty where it has no page of its own.
    ///
    /// @param event address of the page of the event
    default String link(String event) {
        return switch (this) {
            case Moment moment -> moment.address() == null ? "" : moment.address();
            case Paper paper -> paper.address();
            case Asked asked -> asked.question() == null ? "" : event + "questions/#q" + asked.question();
            case Polled polled -> polled.poll() == null ? "" : event + "direct#sondage-" + polled.poll();
            case Quoted quoted -> event + "#citation-" + quoted.quotation();
            case Sequence _ -> "";
        };
    }

    /// The address that it was given by whoever wrote it; null for what has none of its own.
    default @Nullable String given() {
        return switch (this) {
            case Moment moment -> moment.address();
            case Paper paper -> paper.address();
            case Sequence _, Asked _, Polled _, Quoted _ -> null;
        };
    }

    /// « 1:02:03 », as players show it.
    static String clock(int second) {
        var hours = second / 3600;
        var minutes = second / 60 % 60;
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", minutes, second % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, second % 60);
    }
}
