package fr.percolateur.agenda;

import fr.percolateur.event.Series;
import org.jspecify.annotations.Nullable;

/// A way to be told of coming events, on the pages of a series and of its events. Implemented as a bean; the pages are
/// public, so that it says the same to everyone.
public interface Follow {

    /// @param series null for an event of none
    Link of(@Nullable Series series);

    record Link(String label, String address) {}
}
