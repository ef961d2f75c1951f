package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Severity;
import fr.percolateur.event.EventDetails;
import fr.percolateur.event.Events;
import fr.percolateur.wording.Dates;
import java.time.Instant;
import java.util.List;

/// What a document promises to tell before a day: until then it is only recalled, on that day it is missing.
final class Coming implements PublishCheck {

    private final Events events;

    Coming(Events events) {
        this.events = events;
    }

    @Override
    public List<Obstacle> of(StoredDocument document, Instant now) {
        if (document.kind() != Kind.EVENT) {
            return List.of();
        }
        return events.kept(document.slug()).stream()
                .flatMap(event -> event.details().coming().stream())
                .map(coming -> obstacle(document, coming, now))
                .toList();
    }

    private static Obstacle obstacle(StoredDocument document, EventDetails.Coming coming, Instant now) {
        var late = !now.atZone(Moment.PARIS).toLocalDate().isBefore(coming.before());
        return new Obstacle(
                late ? Severity.ERROR : Severity.NOTICE,
                late ? "coming-late" : "coming",
                say(late ? "publication.coming-late" : "publication.coming", coming.what(), Dates.day(coming.before())),
                say("publication.coming.mend", coming.what()),
                Shelf.address(document) + "/redaction",
                say("publication.to-form"));
    }
}
