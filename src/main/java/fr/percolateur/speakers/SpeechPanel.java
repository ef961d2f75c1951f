package fr.percolateur.speakers;

import fr.percolateur.directory.Speech;
import fr.percolateur.event.Event;
import gg.jte.Content;
import java.util.Optional;

/// What another module shows on the page of someone who speaks, once they accepted and the event is public. Implemented
/// as a bean.
public interface SpeechPanel {

    /// @param address of the page: whoever has it is taken for the person
    Optional<Content> of(Speech speech, Event event, String address);
}
