package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;

/// What is about to be done to several, before it is.
///
/// @param concerned those whom the act fits
/// @param others those who were chosen too, and whom it does not fit
/// @param reason as it was typed
public record SelectionPage(
        Page page,
        Event event,
        Act act,
        List<Registrant> concerned,
        List<Registrant> others,
        String reason,
        List<FieldError> mistakes) {

    static String address(Event event) {
        return RosterPage.address(event) + "/choix";
    }

    public String address() {
        return address(event);
    }

    public String roster() {
        return RosterPage.address(event);
    }

    static String title(Act act) {
        return say("roster.selection." + act.word());
    }

    public String title() {
        return title(act);
    }

    public String count() {
        return say("roster.selection.count." + act.word(), concerned.size());
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
