package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Severity;
import fr.percolateur.publication.Obstacle;
import fr.percolateur.publication.PublishCheck;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// More places than the room holds.
@Component
final class VenueCheck implements PublishCheck {

    private final Venues venues;

    VenueCheck(Venues venues) {
        this.venues = venues;
    }

    @Override
    public List<Obstacle> of(StoredDocument document, Instant now) {
        return document.kind() != Kind.EVENT
                ? List.of()
                : Capacity.warning(document, venues.all()).stream()
                        .map(sentence -> new Obstacle(
                                Severity.WARNING,
                                "room-too-small",
                                sentence,
                                say("venues.check.mend"),
                                EventVenuePage.address(document.slug()),
                                say("venues.check.link")))
                        .toList();
    }
}
