package fr.percolateur.signup;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Registration;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What another module asks on the form of an event, beside what its organiser asks. Implemented as a bean; its fields
/// bear names of its own.
public interface FormBox {

    /// What was sent, by the names of the fields.
    record Typed(Map<String, String> values) {

        public static final Typed NOTHING = new Typed(Map.of());

        /// Empty when it was not sent.
        public String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /// Empty where it asks nothing of those who attend this event.
    ///
    /// @param mistakes of the whole form
    Optional<Content> content(Event event, Typed typed, List<FieldError> mistakes);

    List<FieldError> mistakes(Event event, Typed typed);

    /// The form was taken. Not called for a form that names a registration of before and proves nothing.
    ///
    /// @param proven whether whoever sent it proved that the address is theirs: until they do nobody may see
    ///     what is kept here, even where the registration says that its address was proven once
    void keep(Registration registration, Typed typed, boolean proven);
}
