package fr.percolateur.needs;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.util.List;

/// All that the accessibility referent has to prepare.
public record NeedsPage(Page page, List<Meeting> meetings) {

    static final String ADDRESS = "/atelier/accessibilite";

    public record Meeting(String title, String address, String when, List<Need> needs) {

        public Meeting {
            title = FrenchLine.set(title);
        }
    }

    static Meeting shown(Needs.Meeting meeting, List<Need> needs) {
        var starts = meeting.startsAt();
        var when = starts == null
                ? say("needs.undated")
                : say(
                        "needs.moment",
                        Dates.longDay(starts.atZone(Moment.PARIS).toLocalDate()),
                        Dates.hour(starts.atZone(Moment.PARIS).toLocalTime()));
        return new Meeting(meeting.title(), "/agenda/" + meeting.slug() + "/", when, needs);
    }
}
