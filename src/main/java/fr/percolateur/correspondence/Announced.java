package fr.percolateur.correspondence;

import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.signup.EventLines;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What people were told of an event that would spoil their day if it changed, in the words in which they were told.
///
/// @param place empty when it is online only
record Announced(EventFacts.Status status, String when, String place) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Announced of(Event event) {
        var lines = new EventLines(event);
        var address = event.details().address();
        var place = lines.place().isEmpty()
                ? ""
                : Stream.of(lines.place(), address == null ? "" : address)
                        .map(text -> text.replaceAll("\\s*\\R\\s*", ", ").strip())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new Announced(event.status(), lines.when(), place);
    }

    static Announced read(String json) {
        return JSON.readValue(json, Announced.class);
    }

    String json() {
        return JSON.writeValueAsString(this).replace("\\u0000", "");
    }

    boolean differsInTimeOrPlace(Announced other) {
        return !when.equals(other.when) || !place.equals(other.place);
    }
}
