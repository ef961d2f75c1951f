package fr.percolateur.questions;

import fr.percolateur.event.Event;
import fr.percolateur.event.Speaker;
import java.util.List;
import java.util.stream.Stream;

/// Someone of the event to whom a question may be addressed.
///
/// @param word as rows and forms name them: `intervenant:ines-caron`
/// @param name as the programme says it
public record Addressee(String word, String name) {

    private static final String SPEAKER = "intervenant:";

    /// @param key the id of a speaker in the document
    public static String speaker(String key) {
        return SPEAKER + key;
    }

    /// In the order of the document; those alone whom it gives an id.
    public static List<Addressee> of(Event event) {
        return event.details().speakers().stream().flatMap(Addressee::of).toList();
    }

    private static Stream<Addressee> of(Speaker speaker) {
        var id = speaker.id();
        return id == null ? Stream.empty() : Stream.of(new Addressee(speaker(id), speaker.name()));
    }
}
