package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Value;
import java.util.List;
import java.util.Optional;

/// Whether as many fit in the room as may register for it.
final class Capacity {

    private Capacity() {}

    static Optional<String> warning(StoredDocument stored, List<Venue> venues) {
        var header = stored.document().frontMatter();
        var place = header.text("lieu").orElse("");
        var offered = FieldPath.of("inscription.sur_place.places")
                .in(header.root())
                .filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).text())
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
        return venues.stream()
                .map(venue -> venue.capacity(place))
                .filter(capacity -> capacity.isPresent())
                .findFirst()
                .flatMap(capacity -> offered.filter(places -> places > capacity.getAsInt())
                        .map(places -> say("venues.too-many", places, place, capacity.getAsInt())));
    }
}
