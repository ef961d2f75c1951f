package fr.percolateur.attendance;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.checkin.DoorPage;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;

/// Who came to an event, and the lists of it.
///
/// @param begun whether there is anything to count yet
/// @param late people of whom a door told us more than a week later
/// @param others people who came without a confirmed place
public record AttendancePage(Page page, Event event, boolean begun, List<Turnout> turnouts, int others, int late) {

    static String address(Event event) {
        return address(event.slug());
    }

    public static String address(String slug) {
        return "/atelier/agenda/" + slug + "/participants/";
    }

    public String address() {
        return address(event);
    }

    /// Where those who were added at the door are corrected.
    public String door() {
        return DoorPage.address(event) + "#ajout";
    }

    public static String label(Turnout turnout) {
        return say("attendance.turnout.mode." + turnout.mode().word());
    }

    public static String figures(Turnout turnout) {
        return say(
                "attendance.turnout.figures", turnout.came(), turnout.confirmed(), turnout.absent(), turnout.absence());
    }
}
