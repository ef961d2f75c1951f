package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Speaker;
import fr.percolateur.event.Stand;
import java.util.List;
import java.util.stream.Stream;

/// Someone of the event to whom a question may be addressed.
///
/// @param word as rows and forms name them: `intervenant:ines-caron`
/// @param name as the programme says it
public record Addressee(String word, String name) {

    private static final String SPEAKER = "intervenant:";
    private static final String STAND = "stand:";

    /// @param key the id of a speaker in the document
    public static String speaker(String key) {
        return SPEAKER + key;
    }

    /// In the order of the document, speakers first; those alone whom it gives an id.
    public static List<Addressee> of(Event event) {
        return Stream.concat(
                        event.details().speakers().stream().flatMap(Addressee::of),
                        event.details().stands().stream().flatMap(Addressee::of))
                .toList();
    }

    private static Stream<Addressee> of(Stand stand) {
        var id = stand.id();
        return id == null ? Stream.empty() : Stream.of(new Addressee(STAND + id, say("questions.stand", stand.name())));
    }

    private static Stream<Addressee> of(Speaker speaker) {
        var id = speaker.id();
        return id == null ? Stream.empty() : Stream.of(new Addressee(speaker(id), speaker.name()));
    }
}
