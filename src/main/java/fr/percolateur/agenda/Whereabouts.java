package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.EventDetails;
import fr.percolateur.extraction.EventFacts.Mode;
import java.util.List;
import java.util.stream.Stream;

/// Where an event takes place and how one may attend, as its page says it.
///
/// @param place where one comes to, empty when it is online only
public record Whereabouts(EventDetails details, String place) {

    static Whereabouts of(Event event) {
        return new Whereabouts(event.details(), EventWords.place(event));
    }

    /// The place, its address, then how one may attend; no line twice.
    public List<String> lines() {
        return Stream.of(Stream.of(place), address().stream(), Stream.of(mode()))
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /// The lines of the address, as written, without the place named above them.
    public List<String> address() {
        return details.address() == null || details.mode() == Mode.ONLINE
                ? List.of()
                : details.address()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.equals(place))
                        .toList();
    }

    /// « Sur place et en ligne ».
    public String mode() {
        return switch (details.mode()) {
            case ONSITE -> say("agenda.mode.onsite.only");
            case ONLINE -> say("agenda.mode.online.only");
            case HYBRID -> say("agenda.mode.both");
            case null -> "";
        };
    }

    /// Whether there is anything to say about getting there.
    public boolean isReached() {
        return details.mode() != Mode.ONLINE && !details.travel().isEmpty();
    }
}
