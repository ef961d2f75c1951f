package fr.percolateur.signup;

import fr.percolateur.event.Event;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.util.Optional;

/// What another module proposes where one registers for an event: to be told when that opens, to enter colleagues.
/// Implemented as a bean; the page is the same for everyone.
public interface Alternative {

    /// @param obstacle why nobody can register now; empty when one can
    Optional<Offer> of(Event event, Terms terms, Optional<Obstacle> obstacle);

    /// @param address path of the page where it is done
    record Offer(String label, String address) {}
}
