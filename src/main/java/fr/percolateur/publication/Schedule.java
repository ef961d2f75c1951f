package fr.percolateur.publication;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From when to when a document is to be public.
///
/// @param from null for at once
/// @param until null for as long as nobody withdraws it
record Schedule(@Nullable Moment from, @Nullable Moment until) {

    /// When it would be public, seen from now.
    Instant start(Instant now) {
        return from == null || from.instant().isBefore(now) ? now : from.instant();
    }

    boolean isLater(Instant now) {
        return from != null && from.instant().isAfter(now);
    }

    /// The document that says so.
    Change write(Document document, Instant now) {
        return Writing.of(document)
                .then(each -> each.published() ? new Change.Changed(each) : each.remove("published"))
                .then(each -> begin(each, now))
                .then(this::end)
                .change();
    }

    /// The day on which it appeared stays; only one that is still to come gives way.
    private Change begin(Document document, Instant now) {
        if (from != null) {
            return document.set("publie_le", Value.moment(from));
        }
        var planned = document.frontMatter().moment("publie_le");
        return planned.isPresent() && planned.get().instant().isAfter(now)
                ? document.remove("publie_le")
                : new Change.Changed(document);
    }

    private Change end(Document document) {
        if (until != null) {
            return document.set("retire_le", Value.moment(until));
        }
        return document.frontMatter().moment("retire_le").isPresent()
                ? document.remove("retire_le")
                : new Change.Changed(document);
    }
}
