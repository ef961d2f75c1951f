package fr.percolateur.signup;

import fr.percolateur.event.Event;
import fr.percolateur.registration.RegistrationLinks.Opened;
import gg.jte.Content;
import java.util.Optional;

/// What another module shows on the page of a registration: a ticket, a way in. Implemented as a bean.
public interface RegistrationPanel {

    /// @param address of the page: whoever has it may act for the person
    Optional<Content> of(Opened opened, Event event, String address);
}
