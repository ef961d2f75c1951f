package fr.percolateur.content;

import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A document as it is kept, in whatever state.
///
/// @param visible whether it says it is published, and could be read
/// @param gone whether its file was taken away
/// @param wasPublic whether visitors ever saw it
/// @param version the number of its last save; 0 when it was never edited here
public record StoredDocument(
        long id,
        Kind kind,
        String slug,
        boolean visible,
        boolean gone,
        boolean wasPublic,
        @Nullable Instant publishAt,
        @Nullable Instant withdrawAt,
        int version,
        Document document) {

    public enum State {
        DRAFT,
        /// Public from `publishAt` on.
        SCHEDULED,
        PUBLIC,
        /// Public once, and no more.
        WITHDRAWN
    }

    /// The same, with other words that are not stored.
    public StoredDocument saying(Document other) {
        return new StoredDocument(id, kind, slug, visible, gone, wasPublic, publishAt, withdrawAt, version, other);
    }

    public State state(Instant now) {
        if (!visible || gone) {
            return wasPublic ? State.WITHDRAWN : State.DRAFT;
        }
        if (withdrawAt != null && !withdrawAt.isAfter(now)) {
            return State.WITHDRAWN;
        }
        return publishAt != null && publishAt.isAfter(now) ? State.SCHEDULED : State.PUBLIC;
    }

    /// Whether everyone reads it, or will at its hour: what is saved in it then appears unread.
    public boolean isOpen(Instant now) {
        return switch (state(now)) {
            case PUBLIC, SCHEDULED -> true;
            case DRAFT, WITHDRAWN -> false;
        };
    }

    /// Whether everyone would read these other words, now or at their hour. A draft that could not be read without
    /// doubt is public as soon as the doubt is mended.
    public boolean opensAs(Document other, Instant now) {
        return isOpen(now) || !visible && other.published();
    }

    public String path() {
        return document.path();
    }

    /// As pages show it: no line ends before a « ? ».
    public String title() {
        return FrenchLine.set(document.title());
    }

    /// Where visitors find it once it is public.
    public String address() {
        return Address.of(kind, slug);
    }
}
