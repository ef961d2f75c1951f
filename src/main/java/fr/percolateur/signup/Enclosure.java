package fr.percolateur.signup;

import fr.percolateur.event.Event;
import fr.percolateur.mail.Attachment;
import fr.percolateur.registration.Change;
import java.util.Optional;

/// What another module puts in the letter that tells of a change. Implemented as a bean; called in the transaction of
/// the change, so that it must be short.
public interface Enclosure {

    /// @param address path of the page of the registration, as the letter gives it
    Optional<Attachment> of(Change change, Event event, String address);
}
