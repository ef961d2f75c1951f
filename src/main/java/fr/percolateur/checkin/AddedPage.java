package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Someone added at the door: all that is kept of them, to correct, to give and to erase.
///
/// @param name as it stands, or as it was typed
public record AddedPage(
        Page page, Event event, Added added, String name, String organisation, List<FieldError> mistakes) {

    /// Someone added at the door, as the door wrote them.
    public record Added(UUID id, String name, String organisation, Instant arrivedAt) {}

    static String address(Event event, Added added) {
        return DoorPage.address(event) + "/ajouts/" + added.id();
    }

    public String address() {
        return address(event, added);
    }

    public String door() {
        return DoorPage.address(event);
    }

    /// What is kept, in words that can be given to the person.
    public List<Holding.Fact> facts() {
        return List.of(
                Holding.Fact.of(say("checkin.added.event"), event.title()),
                Holding.Fact.of(say("checkin.add.name"), added.name()),
                Holding.Fact.of(say("checkin.search.organisation"), added.organisation()),
                Holding.Fact.of(say("checkin.held.arrived"), added.arrivedAt()),
                Holding.Fact.of(say("checkin.added.until"), added.arrivedAt().plus(KeptArrivals.KEPT)));
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
