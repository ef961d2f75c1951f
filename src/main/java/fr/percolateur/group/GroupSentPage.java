package fr.percolateur.group;

import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Page;

/// What everyone reads once colleagues are entered, known or not.
///
/// @param again where one enters others
public record GroupSentPage(Page page, Event event, int letters, String until, String again) {

    public EventLines lines() {
        return new EventLines(event);
    }
}
