package fr.percolateur.correspondence;

import fr.percolateur.event.Event;
import fr.percolateur.mail.Part;
import fr.percolateur.registration.Registration;
import fr.percolateur.terms.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What another module says at the end of the letter on the morning after. Implemented as a bean; called in the
/// transaction of the letter, so that it must be short.
public interface Postscript {

    /// @param arrived how the person came; null for someone whom nobody saw
    /// @param page whole address of the person’s own page
    List<Part> of(Event event, Registration registration, @Nullable Mode arrived, String page);
}
