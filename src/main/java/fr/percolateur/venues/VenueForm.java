package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A venue as it is typed.
///
/// @param id 0 for a new one
/// @param rooms a room a line, « Soufflerie : 80 »
public record VenueForm(
        long id, String name, String address, String access, String rooms, boolean stepFree, boolean inductionLoop) {

    static final VenueForm FRESH = new VenueForm(0, "", "", "", "", false, false);
    private static final int LONG = 200;
    private static final int LONGEST = 2000;
    private static final int MOST_ROOMS = 50;

    public VenueForm {
        name = Typed.line(name);
        address = Typed.text(address);
        access = Typed.text(access);
        rooms = Typed.text(rooms);
    }

    static VenueForm of(Venue venue) {
        return new VenueForm(
                venue.id(),
                venue.name(),
                venue.address(),
                venue.access(),
                venue.rooms().stream().map(Venue.Room::written).collect(Collectors.joining("\n")),
                venue.stepFree(),
                venue.inductionLoop());
    }

    Venue venue() {
        return new Venue(id, name, address, access, stepFree, inductionLoop, roomList());
    }

    private List<String> lines() {
        return rooms.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private List<Venue.Room> roomList() {
        return lines().stream().map(VenueForm::room).toList();
    }

    private static Venue.Room room(String line) {
        var colon = line.lastIndexOf(':');
        var capacity = colon < 0 ? "" : line.substring(colon + 1).strip();
        return capacity.matches("[1-9]\\d{0,5}")
                ? new Venue.Room(line.substring(0, colon).strip(), Integer.valueOf(capacity))
                : new Venue.Room(line, null);
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (name.isEmpty()) {
            mistakes.add(new FieldError("nom", say("venues.mistake.name")));
        }
        if (name.length() > LONG) {
            mistakes.add(new FieldError("nom", say("venues.mistake.long", LONG)));
        }
        if (address.length() > LONGEST) {
            mistakes.add(new FieldError("adresse", say("venues.mistake.long", LONGEST)));
        }
        if (access.length() > LONGEST) {
            mistakes.add(new FieldError("acces", say("venues.mistake.long", LONGEST)));
        }
        lines().stream()
                .filter(line -> line.matches(".*:\\s*\\S*") && room(line).capacity() == null)
                .findFirst()
                .ifPresent(line -> mistakes.add(new FieldError("salles", say("venues.mistake.room", line))));
        if (roomList().stream().anyMatch(room -> room.name().isEmpty()) || lines().size() > MOST_ROOMS) {
            mistakes.add(new FieldError("salles", say("venues.mistake.rooms", MOST_ROOMS)));
        }
        return mistakes;
    }
}
