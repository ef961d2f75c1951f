package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Page;

/// The way into the room online, for one person.
///
/// @param registration address of the page of the registration
public record JoinPage(Page page, Event event, Entrance entrance, String registration) {

    public EventLines lines() {
        return new EventLines(event);
    }

    public String title() {
        return say("checkin.join." + entrance.word() + ".title");
    }

    public String text() {
        var start = event.startsAt();
        return say(
                "checkin.join." + entrance.word() + ".text",
                start == null ? lines().when() : EventLines.instant(start.minus(Entrance.BEFORE)));
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN;
    }

    public String address() {
        return registration + "/rejoindre";
    }
}
