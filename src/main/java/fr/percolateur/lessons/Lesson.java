package fr.percolateur.lessons;

import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something an edition taught.
///
/// @param event id of the document of its event
/// @param number its place in the edition, from 1
/// @param title in the imperative, as it was typed
/// @param body Markdown, as is `practice`; the HTML of both is safe
/// @param organisation who does it; empty for nobody
/// @param contact whom one may ask; null for nobody
/// @param publishedAt the first time; null before
public record Lesson(
        long id,
        long event,
        int number,
        String slug,
        String title,
        Text body,
        Text practice,
        String organisation,
        @Nullable Contact contact,
        State state,
        Instant changedAt,
        @Nullable Instant publishedAt,
        List<Proof> evidence) {

    public enum State {
        DRAFT,
        PUBLISHED,
        /// Was public; its address says that it is gone.
        WITHDRAWN
    }

    /// @param markdown as it was typed
    /// @param plain for searches and summaries
    public record Text(String markdown, String html, String plain) {}

    /// @param email shown to nobody
    /// @param agreedAt when they were said to agree to be named
    public record Contact(String name, String email, Instant agreedAt) {}

    /// @param id by which it is taken away
    public record Proof(long id, Evidence evidence) {}

    public Lesson {
        evidence = List.copyOf(evidence);
    }

    public String address() {
        return "/enseignements/" + slug + "/";
    }

    /// As it is read.
    public String heading() {
        return FrenchLine.set(title);
    }

    public boolean isPublic() {
        return state == State.PUBLISHED;
    }

    public boolean isProven() {
        return !evidence.isEmpty();
    }
}
