package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Severity;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;

/// Nobody announces what is over: the year of a copied edition was not changed. What was public before may come back.
final class PastStart implements PublishCheck {

    @Override
    public List<Obstacle> of(StoredDocument document, Instant now) {
        if (document.kind() != Kind.EVENT || document.wasPublic()) {
            return List.of();
        }
        return document.document()
                .frontMatter()
                .moment("event_start_date")
                .filter(start -> isOver(start, now))
                .map(start -> new Obstacle(
                        Severity.ERROR,
                        "start-in-the-past",
                        say("publication.past", Dates.longDay(start.day())),
                        say("publication.past.mend"),
                        Shelf.address(document) + "/redaction",
                        say("publication.to-form")))
                .map(List::of)
                .orElseGet(List::of);
    }

    /// A day without an hour lasts until its end.
    private static boolean isOver(Moment start, Instant now) {
        var last = start.hour() == null ? Moment.of(start.day().plusDays(1)) : start;
        return !last.instant().isAfter(now);
    }
}
