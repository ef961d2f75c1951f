package fr.percolateur.letter;

import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One letter.
///
/// @param number its place on the site once it left; null before
/// @param series slug of the series whose subscribers receive it; empty for one of the whole site
/// @param topics whom a letter of the whole site goes to
/// @param editorial in Markdown, as it was typed
/// @param version grows with each change, so that two who write do not undo each other unseen
/// @param posted how many it was posted to so far
public record Issue(
        long id,
        @Nullable Integer number,
        String series,
        List<String> topics,
        String subject,
        String editorial,
        List<Item> items,
        State state,
        int version,
        @Nullable Instant sendAt,
        @Nullable Instant sentAt,
        int posted) {

    public enum State {
        DRAFT,
        SCHEDULED,
        SENDING,
        SENT;

        /// Whether it left, or is leaving: nothing of it changes any more.
        public boolean isGone() {
            return this == SENDING || this == SENT;
        }
    }

    public String title() {
        return FrenchLine.set(subject);
    }

    /// Where it can be read once it left.
    public String address() {
        return "/lettres/" + number + "/";
    }

    public boolean isEmpty() {
        return editorial.isBlank() && items.isEmpty();
    }
}
