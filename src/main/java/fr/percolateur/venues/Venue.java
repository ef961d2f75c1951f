package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A place where one meets.
///
/// @param address on one or several lines
/// @param access a means a line, « Métro : ligne 1 ; ligne 4 »
public record Venue(
        long id,
        String name,
        String address,
        String access,
        boolean stepFree,
        boolean inductionLoop,
        List<Room> rooms) {

    /// @param capacity null when nobody counted
    public record Room(String name, @Nullable Integer capacity) {

        /// « Soufflerie : 80 ».
        String written() {
            return capacity == null ? name : name + " : " + capacity;
        }
    }

    public Venue {
        rooms = List.copyOf(rooms);
    }

    /// What documents write: the venue, or a room of it.
    String place(Room room) {
        return name + ", " + room.name();
    }

    List<String> places() {
        var places = new ArrayList<String>();
        places.add(name);
        rooms.forEach(room -> places.add(place(room)));
        return places;
    }

    /// How many fit where a document says it takes place; empty when nobody counted, or it is elsewhere.
    OptionalInt capacity(String place) {
        if (place.equals(name)) {
            return rooms.stream()
                    .flatMapToInt(room -> room.capacity() == null ? IntStream.empty() : IntStream.of(room.capacity()))
                    .max();
        }
        return rooms.stream()
                .filter(room -> place.equals(place(room)) && room.capacity() != null)
                .mapToInt(room -> room.capacity() == null ? 0 : room.capacity())
                .findFirst();
    }

    public String about() {
        var parts = new ArrayList<String>();
        rooms.forEach(room ->
                parts.add(room.capacity() == null ? room.name() : say("venues.room", room.name(), room.capacity())));
        if (stepFree) {
            parts.add(say("venues.step-free"));
        }
        if (inductionLoop) {
            parts.add(say("venues.induction-loop"));
        }
        return String.join(", ", parts);
    }
}
