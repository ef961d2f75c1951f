package fr.percolateur.desk;

import fr.percolateur.event.Event;

/// An event at the head of a page of the Atelier, with the way to its public page where visitors can read that.
///
/// @param visible whether they can: neither a draft, nor scheduled, nor withdrawn
public record EventHead(Event event, boolean visible) {

    public String title() {
        return event.title();
    }

    public String address() {
        return event.address();
    }
}
