package fr.percolateur.agenda;

import fr.percolateur.component.Tone;
import fr.percolateur.event.Event;
import java.util.Optional;

/// What another module says in the ticket of an event’s page, and where it leads. Implemented as a bean; the page is
/// public, so that it says the same to everyone.
public interface EventPanel {

    Optional<Panel> of(Event event);

    /// @param state « Inscription ouverte », beside its glyph
    /// @param label of the button that leads to `address`; both are empty where there is nothing to do
    record Panel(Tone tone, String state, String label, String address) {

        public static Panel saying(Tone tone, String state) {
            return new Panel(tone, state, "", "");
        }
    }
}
